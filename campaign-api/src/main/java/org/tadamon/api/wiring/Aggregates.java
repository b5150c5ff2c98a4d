package org.tadamon.api.wiring;

import java.util.List;
import org.tadamon.core.account.Account;
import org.tadamon.core.action.Action;
import org.tadamon.core.aftermath.Aftermath;
import org.tadamon.core.area.AreaImport;
import org.tadamon.core.areamap.AreaMapImport;
import org.tadamon.core.attendance.Attendance;
import org.tadamon.core.campaign.Campaign;
import org.tadamon.core.coalition.Partnership;
import org.tadamon.core.comment.Comment;
import org.tadamon.core.consent.ConsentWording;
import org.tadamon.core.decisionmaker.DecisionMakerImport;
import org.tadamon.core.delivery.Delivery;
import org.tadamon.core.export.Export;
import org.tadamon.core.holding.HeldGroup;
import org.tadamon.core.letter.Letters;
import org.tadamon.core.letterdrive.LetterDrive;
import org.tadamon.core.moderation.Case;
import org.tadamon.core.organisation.Organisation;
import org.tadamon.core.petition.Petition;
import org.tadamon.core.photo.Album;
import org.tadamon.core.postcode.PostcodeImport;
import org.tadamon.core.posting.Posting;
import org.tadamon.core.retention.Retention;
import org.tadamon.core.rule.Rule;
import org.tadamon.core.signature.Signature;
import org.tadamon.core.signerlist.SignerList;

/** Every aggregate there is. */
final class Aggregates {

    static final List<Class<?>> ALL = List.of(
            Account.class,
            Petition.class,
            Signature.class,
            Comment.class,
            Action.class,
            Attendance.class,
            Aftermath.class,
            Album.class,
            LetterDrive.class,
            Posting.class,
            Case.class,
            HeldGroup.class,
            Rule.class,
            Export.class,
            Delivery.class,
            SignerList.class,
            Letters.class,
            AreaImport.class,
            AreaMapImport.class,
            PostcodeImport.class,
            DecisionMakerImport.class,
            Campaign.class,
            Partnership.class,
            ConsentWording.class,
            Organisation.class,
            Retention.class);

    private Aggregates() {}
}
