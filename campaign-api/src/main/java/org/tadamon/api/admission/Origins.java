package org.tadamon.api.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tadamon.api.limits.NetworkTags;

/** Tells a controller where a request comes from, when it has a parameter for it. */
@Configuration(proxyBeanMethods = false)
class Origins implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(Origins.class);

    private final NetworkTags tags;
    private final boolean noProxyIsNamed;
    private final AtomicBoolean told = new AtomicBoolean();

    Origins(NetworkTags tags, @Value("${tadamon.proxies:}") String proxies) {
        this.tags = tags;
        this.noProxyIsNamed = proxies.isBlank();
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Origin.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Origin.class;
    }

    @Override
    public Origin resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var asked = request.getNativeRequest(HttpServletRequest.class);
        if (asked != null && noProxyIsNamed && asked.getHeader("X-Forwarded-For") != null && !told.getAndSet(true)) {
            LOG.warn("Somebody says a request was passed on, and no proxy is known. If there is one, name it in"
                    + " TADAMON_PROXIES: without it everybody behind it is one network, and soon asked for proofs");
        }
        return new Origin(tags.network(asked == null ? null : asked.getRemoteAddr()));
    }
}
