package org.rolloutatlas.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** Its tests get a {@link Reader} each. Nothing runs beside them: a browser that waits for the machine draws late. */
@ExtendWith(RunningAtlas.class)
@Isolated
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface OnRunningAtlas {}
