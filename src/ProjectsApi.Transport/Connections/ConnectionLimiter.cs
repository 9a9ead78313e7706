using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Transport.Connections;

/// <summary>Limits open connections, in total and for each caller.</summary>
internal sealed class ConnectionLimiter(IOptions<StreamingOptions> options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _byCaller = [];
    private readonly StreamingOptions _limits = options.Value;
    private int _total;

    /// <summary>Key of the caller: the person, or the address of an anonymous caller.</summary>
    public static string CallerOf(HttpContext context)
    {
        var identity = context.User.Identity;
        return identity is { IsAuthenticated: true }
            ? "person " + (context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? context.User.FindFirstValue("sub") ?? identity.Name)
            : "address " + context.Connection.RemoteIpAddress;
    }

    public bool IsFull
    {
        get
        {
            lock (_lock)
            {
                return _total >= _limits.MaxConnections;
            }
        }
    }

    /// <summary>A lease for one connection, or null at the limit of the caller or of the server.</summary>
    public ConnectionLease? TryAcquire(string caller)
    {
        lock (_lock)
        {
            if (_total >= _limits.MaxConnections || !TryAdd(caller))
            {
                return null;
            }

            _total++;
            return new ConnectionLease(this, caller);
        }
    }

    public bool TryTransfer(string from, string to)
    {
        lock (_lock)
        {
            if (from == to)
            {
                return true;
            }

            if (!TryAdd(to))
            {
                return false;
            }

            Remove(from);
            return true;
        }
    }

    public void Release(string caller)
    {
        lock (_lock)
        {
            _total--;
            Remove(caller);
        }
    }

    private bool TryAdd(string caller)
    {
        var open = _byCaller.GetValueOrDefault(caller);
        if (open >= _limits.MaxConnectionsPerCaller)
        {
            return false;
        }

        _byCaller[caller] = open + 1;
        return true;
    }

    private void Remove(string caller)
    {
        if (--_byCaller[caller] == 0)
        {
            _byCaller.Remove(caller);
        }
    }
}
