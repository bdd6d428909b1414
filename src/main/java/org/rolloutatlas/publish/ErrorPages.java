package org.rolloutatlas.publish;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the server says where no address answers: an unknown method, a fault of ours. The status alone, with the headers of every
 * public page; the framework would tell its own name in JSON. Asked for directly it is a page that is not there.
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
            SecurityHeaders.set(response);
            response.setStatus(status);
        } else {
            new Answer(site.notFound("/error", ""), "", CachePolicy.NONE).send(request, response);
        }
    }
}
