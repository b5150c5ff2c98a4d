package org.tadamon.api.pdf;

import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** What each piece of a page is, in the order it is read in (ISO 32000-1, 14.7 and 14.8). */
final class Tags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement all = new PDStructureElement("Document", root);
    private final TreeMap<Integer, COSArray> parents = new TreeMap<>();

    Tags(PDDocument document) {
        root.appendKid(all);
        var catalog = document.getDocumentCatalog();
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        catalog.setStructureTreeRoot(root);
    }

    PDStructureElement add(String type) {
        return add(type, all);
    }

    PDStructureElement add(String type, PDStructureNode in) {
        var element = new PDStructureElement(type, in);
        in.appendKid(element);
        return element;
    }

    /** Something on a page that belongs to an element: what to mark it with. */
    PDPropertyList piece(PDStructureElement of, PDPage page) {
        int key = page.getStructParents();
        if (key < 0) {
            key = parents.size();
            page.setStructParents(key);
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        }
        var here = parents.computeIfAbsent(key, _ -> new COSArray());
        int id = here.size();
        here.add(of.getCOSObject());
        if (of.getPage() == null) {
            of.setPage(page);
        }
        var content = new COSDictionary();
        content.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        content.setItem(COSName.PG, page.getCOSObject());
        content.setInt(COSName.MCID, id);
        of.appendKid(new PDMarkedContentReference(content));
        var mark = new COSDictionary();
        mark.setInt(COSName.MCID, id);
        return PDPropertyList.create(mark);
    }

    /** To be called once, when all is there. */
    void close() {
        var numbers = new TreeMap<Integer, PDParentTreeValue>();
        parents.forEach((key, elements) -> numbers.put(key, new PDParentTreeValue(elements)));
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(numbers);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }
}
