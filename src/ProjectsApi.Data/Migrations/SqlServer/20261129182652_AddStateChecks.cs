using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProjectsApi.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AddStateChecks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddCheckConstraint(
                name: "CK_InvestmentMilestones_CancelReason_NeedsCancelledOn",
                table: "InvestmentMilestones",
                sql: "[CancelReason] IS NULL OR [CancelledOn] IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Findings_RecheckedById_OnlyRechecked",
                table: "Findings",
                sql: "[RecheckedById] IS NULL OR [State] IN (7, 8)");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Findings_State_ByLevel",
                table: "Findings",
                sql: "[State] <> 11 OR [HazardLevel] = 2");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_InvestmentMilestones_CancelReason_NeedsCancelledOn",
                table: "InvestmentMilestones");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Findings_RecheckedById_OnlyRechecked",
                table: "Findings");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Findings_State_ByLevel",
                table: "Findings");
        }
    }
}
