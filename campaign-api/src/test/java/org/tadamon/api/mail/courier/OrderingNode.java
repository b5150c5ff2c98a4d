package org.tadamon.api.mail.courier;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.tadamon.api.TadamonApplication;
import org.tadamon.api.mail.MailDesk;
import org.tadamon.api.mail.MailOrder;
import org.tadamon.api.mail.MailPurpose;

/** The application, which orders mail for ever and says so each time an order was taken, until it is killed. */
final class OrderingNode {

    private static final String ORDERS = "--orders=";

    private OrderingNode() {}

    public static void main(String[] arguments) throws InterruptedException {
        var desk = SpringApplication.run(TadamonApplication.class, arguments).getBean(MailDesk.class);
        for (var argument : arguments) {
            if (argument.startsWith(ORDERS)) {
                order(desk, argument.substring(ORDERS.length()));
            }
        }
        Thread.currentThread().join();
    }

    private static void order(MailDesk desk, String names) throws InterruptedException {
        for (int i = 0; ; i++) {
            var to = names + "-" + i + "@example.org";
            var link = Map.of("link", "http://localhost/en/x");
            if (desk.order(new MailOrder(UUID.randomUUID(), MailPurpose.INVITATION, "en", to, link))) {
                System.out.println("ordered " + to);
            }
            Thread.sleep(2);
        }
    }
}
