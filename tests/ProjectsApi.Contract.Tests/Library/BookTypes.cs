using GraphQL.Resolvers;
using GraphQL.Types;
using ProjectsApi.Contract.Cost;

namespace ProjectsApi.Contract.Tests.Library;

public sealed class BookTypes
{
    public BookTypes()
    {
        Work = new InterfaceGraphType { Name = "Work", Description = "Something made（作品）" };
        Work.AddField(Plain("title", new NonNullGraphType(Text), "Title（标题）"));

        Author = new ObjectGraphType<Author> { Name = "Author", Description = "Who wrote it（作者）" };
        Author.AddField(Plain("name", new NonNullGraphType(Text), "Name（姓名）"));
        Author.AddField(Plain("penName", Text, "Other name（笔名）", "Use name."));

        Book = new ObjectGraphType<Book> { Name = "Book", Description = "A book（书）", IsTypeOf = value => value is Library.Book };
        Book.AddField(Plain("title", new NonNullGraphType(Text), "Title（标题）"));
        Book.AddField(Plain("author", new NonNullGraphType(Author), "Author（作者）"));
        Book.AddField(Fetched("reviewer", Author, "Reviewer（评论者）"));
        Book.AddResolvedInterface(Work);

        Film = new ObjectGraphType { Name = "Film", Description = "A film（电影）", IsTypeOf = _ => false };
        Film.AddField(Plain("title", new NonNullGraphType(Text), "Title（标题）"));
        Film.AddField(Fetched("director", Author, "Director（导演）"));
        Film.AddResolvedInterface(Work);
        Work.AddPossibleType(Book);
        Work.AddPossibleType(Film);

        PageInfo = new ObjectGraphType { Name = "PageInfo", Description = "Page（分页）" };
        PageInfo.AddField(Plain("hasNextPage", new NonNullGraphType(Flag), "More（更多）"));
        Edge = new ObjectGraphType { Name = "BooksEdge", Description = "Edge（边）" };
        Edge.AddField(Plain("cursor", new NonNullGraphType(Text), "Cursor（游标）"));
        Edge.AddField(Plain("node", new NonNullGraphType(Book), "Node（节点）"));
        Connection = new ObjectGraphType { Name = "BooksConnection", Description = "Connection（连接）" };
        Connection.AddField(Plain("edges", new ListGraphType(new NonNullGraphType(Edge)), "Edges（边）"));
        Connection.AddField(Plain("nodes", new ListGraphType(new NonNullGraphType(Book)), "Nodes（节点）"));
        Connection.AddField(Plain("pageInfo", new NonNullGraphType(PageInfo), "Page（分页）"));
        Connection.AddField(Plain("totalCount", new NonNullGraphType(Number), "Count（总数）").Cost(10));
    }

    public StringGraphType Text { get; } = new();

    public BooleanGraphType Flag { get; } = new();

    public IntGraphType Number { get; } = new();

    public InterfaceGraphType Work { get; }

    public ObjectGraphType<Book> Book { get; }

    public ObjectGraphType Film { get; }

    public ObjectGraphType<Author> Author { get; }

    public ObjectGraphType PageInfo { get; }

    public ObjectGraphType Edge { get; }

    public ObjectGraphType Connection { get; }

    public static FieldType Plain(string name, IGraphType type, string description, string? deprecation = null) =>
        new() { Name = name, ResolvedType = type, Description = description, DeprecationReason = deprecation };

    public static FieldType Fetched(string name, IGraphType type, string description) =>
        new FieldType { Name = name, ResolvedType = type, Description = description, Resolver = new FuncFieldResolver<object>(_ => null) }
            .Cost(10);
}
