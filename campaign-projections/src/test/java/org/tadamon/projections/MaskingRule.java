package org.tadamon.projections;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.tadamon.projections.ProjectionRules.checking;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.Optional;
import java.util.Set;

/** How whoever stands in a read model is kept out of logs. */
final class MaskingRule {

    private static final Set<String> PEOPLE =
            Set.of("org.tadamon.core.privacy.Personal", "org.tadamon.core.signer.Signer");

    static final ArchRule WHAT_HOLDS_A_PERSON_MASKS_ITSELF = classes()
            .that(describe("hold a person", MaskingRule::holdsAPerson))
            .should(checking(
                    "write their own toString",
                    type -> writesItsOwnToString(type)
                            ? Optional.empty()
                            : Optional.of(type.getName() + " leaves its toString to the compiler")))
            .because("whatever is logged must name nobody");

    private MaskingRule() {}

    private static boolean holdsAPerson(JavaClass type) {
        return type.getFields().stream()
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                .anyMatch(held -> PEOPLE.contains(held.getFullName()));
    }

    /** A record always has the method; where nobody wrote it, its body is one call made up by the runtime. */
    private static boolean writesItsOwnToString(JavaClass type) {
        return ClassFile.of().parse(bytesOf(type)).methods().stream()
                .filter(method -> method.methodName().equalsString("toString")
                        && method.methodType().equalsString("()Ljava/lang/String;"))
                .flatMap(method -> method.code().stream())
                .anyMatch(code -> code.elementStream().noneMatch(MaskingRule::isMadeUpByTheRuntime));
    }

    private static boolean isMadeUpByTheRuntime(CodeElement element) {
        return element instanceof InvokeDynamicInstruction call
                && call.bootstrapMethod().owner().displayName().equals("ObjectMethods");
    }

    private static byte[] bytesOf(JavaClass type) {
        try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
