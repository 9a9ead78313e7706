using GraphQL.Types;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Contract.Payloads;

/// <summary>Type of <see cref="VersionConflictError"/>.</summary>
public sealed class VersionConflictErrorType : UserErrorType<VersionConflictError>
{
    /// <summary>Declares the members.</summary>
    public VersionConflictErrorType()
        : base("Somebody changed the row after the caller had read it; nothing was written(版本冲突,未写入)")
    {
        Field<NonNullGraphType<LongType>>("currentVersion")
            .Description("Version that the row has now(当前版本)").Resolve(c => c.Source.CurrentVersion);
        AddValues("yours", "Values that the caller wanted to write(您要写入的值)", e => e.Yours);
        AddValues("theirs", "Current values of those fields and of the ones that others changed(当前值)", e => e.Theirs);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("changedFields")
            .Description("Fields that others changed since the expected version(他人已修改的字段)").Resolve(c => c.Source.ChangedFields);
    }

    private void AddValues(string name, string description, Func<VersionConflictError, IReadOnlyList<FieldValue>> values) =>
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<FieldValueType>>>>(name)
            .Description(description).Resolve(c => values(c.Source));
}
