using GraphQL.Types;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Features.Changes;

internal sealed class FieldChangeType : ObjectGraphType<FieldChange>
{
    public FieldChangeType()
    {
        Name = "FieldChange";
        Description = "A field with its values before and after a change, as text(字段变更)";
        this.Field("field", f => f.Field, "Name of the field(字段名)");
        this.Field("before", f => f.Before, "Value before; none when there was none(变更前)");
        this.Field("after", f => f.After, "Value after; none when there is none(变更后)");
    }
}
