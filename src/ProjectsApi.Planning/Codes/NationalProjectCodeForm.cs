namespace ProjectsApi.Planning.Codes;

/// <summary>The two forms of the national project code (全国投资项目统一代码).</summary>
public enum NationalProjectCodeForm
{
    /// <summary>Form of 2015 to October 2020: year–region–industry–type–serial, <c>2020-410171-36-03-000000</c>.</summary>
    Of2015,

    /// <summary>Form since 1 November 2020: year and month–region–department–type–random and check,
    /// <c>2304-410171-04-01-123456</c>.</summary>
    Of2020,
}
