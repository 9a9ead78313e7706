using Microsoft.AspNetCore.Http;
using ProjectsApi.Contract.Requests;
using ProjectsApi.Transport.Requests;

namespace ProjectsApi.Transport.Http;

/// <summary>The request header <c>GraphQL-Cost</c>.</summary>
internal static class CostHeader
{
    private const string Name = "GraphQL-Cost";
    private static readonly Refusal Unknown = Refusals.UnknownHeaderValue(Name, "`report` or `validate`");

    public static Refusal? Read(IHeaderDictionary headers, out CostMode mode)
    {
        mode = CostMode.Enforce;
        if (!headers.TryGetValue(Name, out var value))
        {
            return null;
        }

        var text = value.ToString();
        if (text.Equals("report", StringComparison.OrdinalIgnoreCase))
        {
            mode = CostMode.Report;
        }
        else if (text.Equals("validate", StringComparison.OrdinalIgnoreCase))
        {
            mode = CostMode.Validate;
        }
        else
        {
            return Unknown;
        }

        return null;
    }
}
