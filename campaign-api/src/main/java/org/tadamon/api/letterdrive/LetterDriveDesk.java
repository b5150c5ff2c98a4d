package org.tadamon.api.letterdrive;

import java.util.function.Predicate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Access;
import org.tadamon.api.access.Actor;
import org.tadamon.api.access.Right;
import org.tadamon.api.area.Areas;
import org.tadamon.api.campaign.CampaignViews;
import org.tadamon.api.ids.Ids;
import org.tadamon.api.shown.Shown;
import org.tadamon.api.vault.Vault;
import org.tadamon.core.campaign.CampaignId;
import org.tadamon.core.letterdrive.LetterDriveCommand;
import org.tadamon.core.letterdrive.LetterDriveCommand.EndLetterDrive;
import org.tadamon.core.letterdrive.LetterDriveCommand.ReviseLetterDrive;
import org.tadamon.core.letterdrive.LetterDriveCommand.StartLetterDrive;
import org.tadamon.core.letterdrive.LetterDriveId;
import org.tadamon.core.letterdrive.LetterDriveProblem.DriveUnknown;
import org.tadamon.core.letterdrive.LetterDriveProblem.Malformed;
import org.tadamon.core.organisation.OrganisationId;
import org.tadamon.core.refusal.CommandRefused;
import org.tadamon.projections.letterdrive.LetterDrivePage;

/** Where letter drives are started, changed and ended. Every refusal is a {@link CommandRefused}. */
@Component
public class LetterDriveDesk {

    private final CommandGateway commands;
    private final LetterDriveViews drives;
    private final CampaignViews campaigns;
    private final DriveTerms terms;
    private final Areas areas;
    private final Access access;
    private final Vault vault;
    private final Ids ids;

    LetterDriveDesk(
            CommandGateway commands,
            LetterDriveViews drives,
            CampaignViews campaigns,
            DriveTerms terms,
            Areas areas,
            Access access,
            Vault vault,
            Ids ids) {
        this.commands = commands;
        this.drives = drives;
        this.campaigns = campaigns;
        this.terms = terms;
        this.areas = areas;
        this.access = access;
        this.vault = vault;
        this.ids = ids;
    }

    /**
     * Where a drive belongs.
     *
     * @param campaign {@code null} for nothing but its organisation
     * @param once the same leads to the same drive, so asking again is safe; {@code null} without one
     */
    public record Belonging(
            OrganisationId organisation,
            @Nullable CampaignId campaign,
            @Nullable String once) {}

    /** Asks people to write. Right WRITE. */
    public LetterDriveId start(Actor actor, Belonging where, LetterDriveForm form) {
        access.require(actor, Right.WRITE, where.organisation);
        requireOwn(where);
        var key = where.once == null ? null : where.organisation + "|" + actor.account() + "|" + where.once;
        var id = new LetterDriveId(ids.under("letter-drive", key));
        var plan = LetterDriveInput.read(form, areas);
        vault.prepare(id.value()); // nobody writes before there are keys to seal it under
        send(new StartLetterDrive(id, where.organisation, where.campaign, plan, actor.account()));
        await(id, _ -> true);
        return id;
    }

    /** Says it otherwise; how careful it is stays. Right WRITE. */
    public void revise(Actor actor, LetterDriveId id, LetterDriveForm form) {
        var before = require(actor, id);
        var plan = LetterDriveInput.read(form, areas);
        send(new ReviseLetterDrive(id, plan, actor.account()));
        await(
                id,
                now -> now.plan().wordings().equals(plan.wordings())
                        && now.plan().closesAt().equals(plan.closesAt())
                        && now.plan().offices().equals(plan.offices())
                        && now.plan().relayed() == plan.relayed()
                        && now.plan().exposure() == before.plan().exposure());
    }

    /** Takes no more letters, for good; those on their way arrive. Right WRITE. */
    public void end(Actor actor, LetterDriveId id) {
        require(actor, id);
        send(new EndLetterDrive(id, actor.account()));
        await(id, now -> !drives.isOpen(now));
    }

    private void await(LetterDriveId id, Predicate<LetterDrivePage> so) {
        Shown.once(() -> drives.find(id).filter(so).isPresent());
    }

    private LetterDrivePage require(Actor actor, LetterDriveId id) {
        var page = drives.known(id);
        access.require(actor, Right.WRITE, page.organisation(), new DriveUnknown());
        return page;
    }

    private void send(LetterDriveCommand command) {
        try {
            commands.sendAndWait(command);
            terms.forget(command.drive());
        } catch (AggregateNotFoundException none) {
            throw new CommandRefused(new DriveUnknown());
        }
    }

    private void requireOwn(Belonging where) {
        var campaign = where.campaign;
        if (campaign != null
                && campaigns
                        .find(campaign)
                        .filter(page -> page.goesOn() && page.organisation().equals(where.organisation))
                        .isEmpty()) {
            throw new CommandRefused(new Malformed("campaign"));
        }
    }
}
