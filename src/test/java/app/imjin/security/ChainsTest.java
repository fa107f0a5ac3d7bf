package app.imjin.security;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootTest(properties = "imjin.tiles=https://tiles.example.org/{z}/{x}/{y}.png")
@AutoConfigureMockMvc
class ChainsTest {
  @Autowired private MockMvc mvc;

  @DynamicPropertySource
  static void home(DynamicPropertyRegistry registry) {
    TestHome.register(registry);
  }

  @TestConfiguration
  static class Parts {
    @Bean
    @Primary
    MovingClock movingClock() {
      return new MovingClock();
    }

    @Bean
    Echo echo() {
      return new Echo();
    }
  }

  @RestController
  static class Echo {
    @RequestMapping("/api/echo")
    String answer() {
      return "here";
    }
  }

  @Test
  void whoIsNotSignedInIsLedToTheSignIn() throws Exception {
    for (var page : new String[] {"/teach", "/teach/classes/1", "/project/dmz"}) {
      mvc.perform(get(page).accept(MediaType.TEXT_HTML))
          .andExpect(status().is3xxRedirection())
          .andExpect(redirectedUrl("/sign-in"));
    }
  }

  @Test
  void everyAnswerTellsTheBrowserWhatToAllow() throws Exception {
    mvc.perform(get("/api/echo"))
        .andExpect(status().isOk())
        .andExpect(
            header()
                .string(
                    "Content-Security-Policy",
                    containsString("img-src 'self' data: https://tiles.example.org;")))
        .andExpect(header().string("Content-Security-Policy", containsString("object-src 'none'")))
        .andExpect(header().string("Referrer-Policy", "same-origin"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().exists("Permissions-Policy"));
  }

  @Test
  void anEndpointTakesNoMoreThanSixtyFourKilobytes() throws Exception {
    mvc.perform(
            post("/api/answers/x")
                .contentType(MediaType.APPLICATION_JSON)
                .content(new byte[10 * 1024 * 1024]))
        .andExpect(status().isContentTooLarge())
        .andExpect(jsonPath("$.detail", containsString("64 KB")));
  }

  @Test
  void whoAsksTooFastIsToldWhenToComeBack() throws Exception {
    for (int i = 0; i < Pace.ADDRESS_BURST; i++) {
      mvc.perform(post("/api/echo").with(from("10.9.9.9")));
    }
    mvc.perform(post("/api/echo").with(from("10.9.9.9")))
        .andExpect(status().isTooManyRequests())
        .andExpect(header().string("Retry-After", "1"))
        .andExpect(jsonPath("$.detail", containsString("nothing is lost")));
    mvc.perform(post("/api/echo").with(from("10.9.9.8"))).andExpect(status().isOk());
  }

  @Test
  void aFormFromAnotherSiteIsNotTaken() throws Exception {
    mvc.perform(post("/join/enter").header("Sec-Fetch-Site", "cross-site").param("code", "X"))
        .andExpect(status().isForbidden());
  }

  private static RequestPostProcessor from(String address) {
    return request -> {
      request.setRemoteAddr(address);
      return request;
    };
  }
}
