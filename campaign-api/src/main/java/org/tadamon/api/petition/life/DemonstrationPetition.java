package org.tadamon.api.petition.life;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tadamon.api.access.Actor;
import org.tadamon.api.ledger.LedgerHead;
import org.tadamon.api.petition.PetitionDesk;
import org.tadamon.api.petition.PetitionForm;
import org.tadamon.api.petition.PetitionForm.AddresseeForm;
import org.tadamon.api.petition.PetitionForm.WordingForm;
import org.tadamon.api.settings.Settings;

/** Something to look at and to sign on a platform on which nothing has happened yet. */
@Component
class DemonstrationPetition {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationPetition.class);

    private static final WordingForm ENGLISH = new WordingForm(
            "Keep the community library open in the evening",
            "We ask the city council to keep the Cedar Street library open **until nine in the evening**, every day of the week.",
            """
            For many of us the reading room is the only quiet, warm and safe place there is after work.

            - Students without a desk at home study there.
            - The sign-language circle and the chosen-family table meet there.
            - Whoever needs an hour in peace finds it, and nobody asks why.

            Closing at five shuts out everybody who works by day. This is a demonstration petition: try everything with it.""");

    private static final WordingForm ARABIC = new WordingForm(
            "لتبقَ مكتبة الحي مفتوحة مساءً",
            "نطالب المجلس البلدي بإبقاء مكتبة شارع الأرز مفتوحة **حتى التاسعة مساءً** في كل أيام الأسبوع.",
            """
            قاعة المطالعة هي عند كثيرين منا المكان الوحيد الهادئ والدافئ والآمن بعد العمل.

            - فيها يدرس من لا مكتب لهم في البيت.
            - وفيها تجتمع حلقة لغة الإشارة ومائدة العائلة المختارة.
            - ومن احتاج إلى ساعة من السكينة وجدها، ولا أحد يسأل عن السبب.

            إغلاقها في الخامسة يحرم منها كل من يعمل نهارًا. هذه عريضة للتجربة: كل شيء فيها متاح للتجريب.""");

    private final PetitionDesk desk;
    private final LifeDesk life;
    private final LedgerHead head;
    private final Settings settings;
    private final Clock clock;

    DemonstrationPetition(PetitionDesk desk, LifeDesk life, LedgerHead head, Settings settings, Clock clock) {
        this.desk = desk;
        this.life = life;
        this.head = head;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void begin(@SuppressWarnings("unused") ApplicationReadyEvent started) {
        if (!settings.demo() || head.position() >= 0) {
            return;
        }
        var closes = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(90));
        var id = desk.draft(
                new PetitionForm(
                        Map.of("en", ENGLISH, "ar", ARABIC),
                        List.of(new AddresseeForm("City Council · المجلس البلدي", "", "")),
                        1_000,
                        closes,
                        "open",
                        "country",
                        "library"),
                null,
                "demonstration",
                Actor.OPERATOR);
        life.publish(id, Actor.OPERATOR);
        LOG.info("A demonstration petition is there to sign: /en/p/library and /ar/p/library");
    }
}
