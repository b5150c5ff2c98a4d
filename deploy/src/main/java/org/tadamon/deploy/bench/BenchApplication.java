package org.tadamon.deploy.bench;

import org.springframework.boot.SpringApplication;

/** Starts the application with the constant page in it. */
public final class BenchApplication {

    private BenchApplication() {}

    /** Starts it. */
    public static void main(String[] args) throws ClassNotFoundException {
        var application = Class.forName("org.tadamon.api.TadamonApplication");
        new SpringApplication(application, ConstantPage.class).run(args);
    }
}
