package app.imjin.security;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/// Says as JSON what went wrong (RFC 9457), in the reader's language.
///
/// @param detail key of a sentence in the translation files
record ApiProblem(HttpStatus status, String detail, Object... arguments) {
  private static final JsonMapper JSON = JsonMapper.shared();

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var node = JSON.createObjectNode();
    node.put("status", status.value());
    node.put("title", status.getReasonPhrase());
    node.put("detail", Texts.of(Language.of(request.getLocale()), detail, arguments));
    response.setStatus(status.value());
    response.setContentType("application/problem+json");
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getWriter().write(JSON.writeValueAsString(node));
  }
}
