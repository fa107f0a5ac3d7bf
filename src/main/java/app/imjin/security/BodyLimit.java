package app.imjin.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets a request in only when its body is small; otherwise 413. The body is read here, so a
/// request that does not tell its length cannot be longer either.
final class BodyLimit extends OncePerRequestFilter {
  /// The most bytes.
  static final int BYTES = 64 * 1024;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > BYTES) {
      refuse(request, response);
      return;
    }
    var body = request.getInputStream().readNBytes(BYTES + 1);
    if (body.length > BYTES) {
      refuse(request, response);
      return;
    }
    chain.doFilter(new ReadAlready(request, body), response);
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new ApiProblem(HttpStatus.CONTENT_TOO_LARGE, "security.too-large", BYTES / 1024)
        .send(request, response);
  }

  private static final class ReadAlready extends HttpServletRequestWrapper {
    private final byte[] body;

    ReadAlready(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
      return new Bytes(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }

  private static final class Bytes extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    Bytes(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return bytes.read(target, offset, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("The body has been read");
    }
  }
}
