package empty;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The same libraries with nothing of ours: what a start costs before a line of the atlas runs. */
@SpringBootApplication
public class EmptyApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(EmptyApplication.class, arguments);
    }

    @Route("")
    public static class EmptyView extends Div {
        private static final long serialVersionUID = 1L;
    }
}
