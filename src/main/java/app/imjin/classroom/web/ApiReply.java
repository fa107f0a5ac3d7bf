package app.imjin.classroom.web;

import app.imjin.common.Language;
import app.imjin.common.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/// What endpoints for devices answer: JSON, or what is wrong (RFC 9457).
final class ApiReply {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String SOON = "5";

  private ApiReply() {}

  static ResponseEntity<String> problem(HttpStatus status, String key, Language language) {
    var node = JSON.createObjectNode();
    node.put("status", status.value());
    node.put("title", status.getReasonPhrase());
    node.put("detail", Texts.of(language, key));
    var response = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      response.header(HttpHeaders.RETRY_AFTER, SOON);
    }
    return response.body(JSON.writeValueAsString(node));
  }

  static ResponseEntity<String> json(String body) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(body);
  }
}
