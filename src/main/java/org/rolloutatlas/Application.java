package org.rolloutatlas;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Wiring of the product and nothing else. */
@SpringBootApplication
public class Application {
    /** Starts the server. */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
