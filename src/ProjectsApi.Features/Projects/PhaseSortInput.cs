using ProjectsApi.Data.Projects;
using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.Projects;

public sealed class PhaseSortInput : RegisterSortInput<Phase>
{
    public PhaseSortInput()
        : base(PhaseType.TypeName, "Order of phases(分期排序)")
    {
        By("ordinal", p => p.Ordinal, "Number of the phase(期次)");
        By("name", p => p.Name, "Name, by code point(名称)");
        By("targetYear", p => p.TargetYear, "Year of the target(目标年份)");
        By("targetPart", p => p.TargetPart, "Part of the year, by its last month(目标期间)");
        By("actualOn", p => p.ActualOn, "Day on which production began(实际投产日)");
    }
}
