package org.tadamon.api.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.tadamon.api.component.Problems;

/** Tells every page who reads it, and that nothing is wrong unless a controller says otherwise; controllers may ask. */
@Configuration(proxyBeanMethods = false)
class ReaderOfPage extends ForEveryPage implements HandlerMethodArgumentResolver {

    @Override
    protected Map<String, Object> given(HttpServletRequest request, Locale locale) {
        return Map.of("reader", Reader.of(request, locale), "problems", Problems.NONE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Reader.class;
    }

    @Override
    public Reader resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return Reader.of(asked, RequestContextUtils.getLocale(asked));
    }
}
