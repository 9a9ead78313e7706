using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace ProjectsApi.Host.Startup;

/// <summary>Permission of introspection.</summary>
internal sealed class IntrospectionOptions
{
    public const string Section = "GraphQL";

    [DisplayFormat(NullDisplayText = "`true` in Development, else `false`")]
    [Description("Callers may ask `__schema` and `__type`; the schema text is always served.")]
    public bool? AllowIntrospection { get; set; }
}
