package org.tadamon.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Tadamon. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class TadamonApplication {

    /** Runs until it is told to stop. */
    public static void main(String[] arguments) {
        SpringApplication.run(TadamonApplication.class, arguments);
    }
}
