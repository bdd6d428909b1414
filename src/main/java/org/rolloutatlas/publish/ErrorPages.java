package org.rolloutatlas.publish;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the server says where no address answers: an unknown method, a fault of ours. The framework would
 * tell its own name in JSON. Asked for directly it is a page that is not there.
 */
@Controller
final class ErrorPages implements ErrorController {
    private final PublicSite site;

    ErrorPages(PublicSite site) {
        this.site = site;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
            Refusal.send(site.edition(), status, request, response);
        } else {
            new Answer(site.notFound(site.edition(), "/error", ""), "", CachePolicy.NONE).send(request, response);
        }
    }
}
