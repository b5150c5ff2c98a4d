package org.tadamon.api.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tadamon.api.wiring.CatchingUp;

/** Keeps every page that shows what is stored from being made of half of it. */
@Component
final class PagesWhileCatchingUp implements WebMvcConfigurer, HandlerInterceptor {

    private final CatchingUp catchingUp;

    PagesWhileCatchingUp(CatchingUp catchingUp) {
        this.catchingUp = catchingUp;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/ar", "/en", "/ar/**", "/en/**")
                .excludePathPatterns("/*/design", "/*/privacy", "/*/leave", "/*/organise/sign-in");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!catchingUp.isCaughtUp()) {
            throw new NotCaughtUp();
        }
        return true;
    }
}
