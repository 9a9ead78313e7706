using GraphQL.Types;
using ProjectsApi.Contract.Cost;

namespace ProjectsApi.Contract.Tests.Library;

/// <summary>HotChocolate's filter and sort inputs for a title, with its weights.</summary>
public sealed class BookInputs
{
    public BookInputs(BookTypes types)
    {
        var text = new InputObjectGraphType { Name = "StringOperationFilterInput", Description = "Text filter（文本筛选）" };
        text.AddField(BookTypes.Plain("eq", types.Text, "Equal（等于）").Cost(10));
        text.AddField(BookTypes.Plain("contains", types.Text, "Contains（包含）").Cost(20));
        text.AddField(BookTypes.Plain("in", new ListGraphType(types.Text), "One of（属于）").Cost(10));
        Filter = new InputObjectGraphType { Name = "BookFilterInput", Description = "Filter（筛选）" };
        Filter.AddField(BookTypes.Plain("and", new ListGraphType(new NonNullGraphType(Filter)), "All（全部）"));
        Filter.AddField(BookTypes.Plain("title", text, "Title（标题）"));

        var direction = new EnumerationGraphType { Name = "SortEnumType", Description = "Direction（方向）" };
        direction.Add("ASC", "ASC", "Up（升）");
        direction.Add("DESC", "DESC", "Down（降）");
        Sort = new InputObjectGraphType { Name = "BookSortInput", Description = "Order（排序）" };
        Sort.AddField(BookTypes.Plain("title", direction, "Title（标题）").Cost(10));
    }

    public InputObjectGraphType Filter { get; }

    public InputObjectGraphType Sort { get; }
}
