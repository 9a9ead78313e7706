using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ProjectsApi.Host.Startup;

/// <summary>Permissions of the GraphQL endpoint.</summary>
internal sealed class GraphQLOptions
{
    public const string Section = "GraphQL";

    [DisplayFormat(NullDisplayText = "`true` in Development, else `false`")]
    [Description("Callers may ask `__schema` and `__type`; the schema text is always served.")]
    public bool? AllowIntrospection { get; set; }

    [Description("Pages of these origins may use the API too, such as `https://dashboard.example.com`; `*` is every origin.")]
    public IList<string> AllowedOrigins { get; set; } = [];

    [Description("Pages of `AllowedOrigins` may send the cookie of a sign-in; `*` forbids it.")]
    public bool AllowCredentials { get; set; }
}
