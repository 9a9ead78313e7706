using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ProjectsApi.Transport.Connections;

/// <summary>Counts the connections that are open, in all and for each caller.</summary>
internal sealed class ConnectionCount(IOptions<StreamingOptions> options)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _byCaller = [];
    private readonly StreamingOptions _limits = options.Value;
    private int _all;

    /// <summary>A person, or else an address.</summary>
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
            lock (_gate)
            {
                return _all >= _limits.MaxConnections;
            }
        }
    }

    /// <summary>A place for one connection, or null when the caller or everyone has too many.</summary>
    public ConnectionSlot? TryEnter(string caller)
    {
        lock (_gate)
        {
            if (_all >= _limits.MaxConnections || !TryAdd(caller))
            {
                return null;
            }

            _all++;
            return new ConnectionSlot(this, caller);
        }
    }

    public bool TryMove(string from, string to)
    {
        lock (_gate)
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

    public void Leave(string caller)
    {
        lock (_gate)
        {
            _all--;
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
