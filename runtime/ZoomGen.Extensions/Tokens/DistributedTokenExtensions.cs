using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ZoomGen;
using ZoomGen.Extensions;
using ZoomGen.Extensions.Tokens;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Shares OAuth 2.0 tokens between processes.</summary>
public static class DistributedTokenExtensions
{
    /// <summary>
    /// Registers an <see cref="ITokenStore"/> over the <see cref="IDistributedCache"/> of the services. Clients whose credentials are in
    /// the configuration use it. Tokens are encrypted if the services have an <see cref="IDataProtectionProvider"/>, whose keys all
    /// processes must share.
    /// </summary>
    /// <remarks>
    /// A cache that does not answer does not fail a call. The process requests a token of its own, and logs a warning.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the lock; null for the lock that any cache can have.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddDistributedTokenStore(
        this IServiceCollection services, Action<DistributedTokenOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<DistributedTokenOptions>();
        if (configure is not null)
            options.Configure(configure);
        services.AddLogging();
        services.TryAddSingleton<ITokenStore>(provider =>
        {
            var cache = provider.GetRequiredService<IDistributedCache>();
            var clock = provider.GetService<TimeProvider>() ?? TimeProvider.System;
            return new DistributedTokenStore(
                cache,
                provider.GetRequiredService<IOptions<DistributedTokenOptions>>().Value.Lock ?? new CacheLock(cache, clock),
                provider.GetService<IDataProtectionProvider>(),
                clock,
                provider.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(DistributedTokenStore).FullName!));
        });
        return services;
    }
}
