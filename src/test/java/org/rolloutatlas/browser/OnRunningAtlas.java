package org.rolloutatlas.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Its tests get a {@link Reader} each, and share nothing else: they run side by side, so that no long class is last. */
@ExtendWith(RunningAtlas.class)
@Execution(ExecutionMode.CONCURRENT)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface OnRunningAtlas {}
