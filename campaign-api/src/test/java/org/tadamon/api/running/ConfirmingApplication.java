package org.tadamon.api.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** The same, in which signatures have to be confirmed, as they are for real. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@RunningApplication
@TestPropertySource(properties = "tadamon.confirmation.asked=true")
public @interface ConfirmingApplication {}
