package org.tadamon.api.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What every page is given besides what its controller says. Only where there is a page: a model attribute of an advice
 * is made for each answer of the JSON API as well, and costs more than most of them.
 */
public abstract class ForEveryPage implements HandlerInterceptor, WebMvcConfigurer {

    /** What is given, under the names templates know it by. What a controller has said itself stands. */
    protected abstract Map<String, Object> given(HttpServletRequest request, Locale locale);

    @Override
    public final void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.hasView()) {
            given(request, RequestContextUtils.getLocale(request)).forEach(page.getModelMap()::putIfAbsent);
        }
    }

    @Override
    public final void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }
}
