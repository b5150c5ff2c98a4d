package org.tadamon.api.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.tadamon.api.TadamonApplication;

/** The real application, on a free port and a data folder of its own; one for all tests that ask for the same. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = TadamonApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tadamon.data=target/running-${random.uuid}",
            "tadamon.programs=target/programs",
            "tadamon.confirmation.asked=false",
            "tadamon.privacy.step=0s",
            "tadamon.operator-token=" + Api.SECRET,
            "tadamon.limits.lifted=${test.limits-lifted:true}"
        })
public @interface RunningApplication {}
