using GraphQL.Types;
using ProjectsApi.Contract.Nodes;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Reading;

/// <summary>Output type of a row of the register: identity, version, instants and source.</summary>
public abstract class RegisterType<TView> : EntityType<TView>
    where TView : RegisterView
{
    protected RegisterType(string name, string description)
        : base(name, description)
    {
        this.Field("version", v => v.Version, "Version, one more after each change(版本号)");
        this.Field("createdAt", v => v.CreatedAt, "Instant of registration, UTC(登记时间)");
        this.Field("updatedAt", v => v.UpdatedAt, "Instant of the latest change, UTC(更新时间)");
        this.Field("isSample", v => v.IsSample, "Whether the row was generated for demonstration and is no fact(是否示例数据)");
        this.Field(
            "source",
            v => Source.Of(v.SourceTitle, v.SourcePublishedOn, v.IsSample),
            "Publication that the figures were taken from(数据来源)",
            typeof(SourceType));
    }
}
