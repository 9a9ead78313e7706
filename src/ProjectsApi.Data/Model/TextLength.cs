namespace ProjectsApi.Data.Model;

/// <summary>Column lengths in characters. Indexed text has at most <see cref="Name"/>: SQL Server allows 1,700 bytes to a key.</summary>
internal static class TextLength
{
    public const int Code = 40;

    public const int ShortName = 100;

    public const int Name = 200;

    public const int Title = 400;

    // Longest nvarchar that SQL Server compares, orders and checks without nvarchar(max).
    public const int Text = 4000;
}
