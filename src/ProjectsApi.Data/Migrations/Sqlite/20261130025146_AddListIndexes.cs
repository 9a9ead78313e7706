using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProjectsApi.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddListIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ScheduleForecasts_Light_NodeId",
                table: "ScheduleForecasts");

            migrationBuilder.DropIndex(
                name: "IX_InvestmentMilestones_PlannedOn_Id",
                table: "InvestmentMilestones");

            migrationBuilder.AddColumn<int>(
                name: "Ordinal",
                table: "ScheduleForecasts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.Sql(
                """
                UPDATE "ScheduleForecasts" SET "Ordinal" = (SELECT n."Ordinal" FROM "ScheduleNodes" AS n WHERE n."Id" = "ScheduleForecasts"."NodeId");
                """);

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleNodes_DeadlineOn_Id",
                table: "ScheduleNodes",
                columns: new[] { "DeadlineOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleNodes_Ordinal_Id",
                table: "ScheduleNodes",
                columns: new[] { "Ordinal", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_IsCritical_Ordinal_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "IsCritical", "Ordinal", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_IsCritical_TotalFloatDays_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "IsCritical", "TotalFloatDays", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_Light_Ordinal_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "Light", "Ordinal", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_Ordinal_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "Ordinal", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_SafetyChecks_Score_Id",
                table: "SafetyChecks",
                columns: new[] { "Score", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_ActualFinish_Id",
                table: "Projects",
                columns: new[] { "ActualFinish", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_ActualStart_Id",
                table: "Projects",
                columns: new[] { "ActualStart", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_AnnualClass_Descending",
                table: "Projects",
                columns: new[] { "AnnualClass", "Id" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_CapacityQuantity_Id",
                table: "Projects",
                columns: new[] { "CapacityQuantity", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Category_Descending",
                table: "Projects",
                columns: new[] { "Category", "Id" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_CreatedAt_Id",
                table: "Projects",
                columns: new[] { "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_PhysicalProgress_Id",
                table: "Projects",
                columns: new[] { "PhysicalProgress", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_PlannedStart_Id",
                table: "Projects",
                columns: new[] { "PlannedStart", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_ShortName_Id",
                table: "Projects",
                columns: new[] { "ShortName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Stage_Descending",
                table: "Projects",
                columns: new[] { "Stage", "Id" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_StatisticsEntryOn_Id",
                table: "Projects",
                columns: new[] { "StatisticsEntryOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_TaktSeconds_Id",
                table: "Projects",
                columns: new[] { "TaktSeconds", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_UpdatedAt_Id",
                table: "Projects",
                columns: new[] { "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_ActualOn_Id",
                table: "InvestmentMilestones",
                columns: new[] { "ActualOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_ForecastOn_Id",
                table: "InvestmentMilestones",
                columns: new[] { "ForecastOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_PlannedOn_Id_ActualOn_CancelledOn",
                table: "InvestmentMilestones",
                columns: new[] { "PlannedOn", "Id", "ActualOn", "CancelledOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ScheduleNodes_DeadlineOn_Id",
                table: "ScheduleNodes");

            migrationBuilder.DropIndex(
                name: "IX_ScheduleNodes_Ordinal_Id",
                table: "ScheduleNodes");

            migrationBuilder.DropIndex(
                name: "IX_ScheduleForecasts_IsCritical_Ordinal_NodeId",
                table: "ScheduleForecasts");

            migrationBuilder.DropIndex(
                name: "IX_ScheduleForecasts_IsCritical_TotalFloatDays_NodeId",
                table: "ScheduleForecasts");

            migrationBuilder.DropIndex(
                name: "IX_ScheduleForecasts_Light_Ordinal_NodeId",
                table: "ScheduleForecasts");

            migrationBuilder.DropIndex(
                name: "IX_ScheduleForecasts_Ordinal_NodeId",
                table: "ScheduleForecasts");

            migrationBuilder.DropIndex(
                name: "IX_SafetyChecks_Score_Id",
                table: "SafetyChecks");

            migrationBuilder.DropIndex(
                name: "IX_Projects_ActualFinish_Id",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_ActualStart_Id",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_AnnualClass_Descending",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_CapacityQuantity_Id",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_Category_Descending",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_CreatedAt_Id",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_PhysicalProgress_Id",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_PlannedStart_Id",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_ShortName_Id",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_Stage_Descending",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_StatisticsEntryOn_Id",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_TaktSeconds_Id",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_UpdatedAt_Id",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_InvestmentMilestones_ActualOn_Id",
                table: "InvestmentMilestones");

            migrationBuilder.DropIndex(
                name: "IX_InvestmentMilestones_ForecastOn_Id",
                table: "InvestmentMilestones");

            migrationBuilder.DropIndex(
                name: "IX_InvestmentMilestones_PlannedOn_Id_ActualOn_CancelledOn",
                table: "InvestmentMilestones");

            migrationBuilder.DropColumn(
                name: "Ordinal",
                table: "ScheduleForecasts");

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_Light_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "Light", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_PlannedOn_Id",
                table: "InvestmentMilestones",
                columns: new[] { "PlannedOn", "Id" });
        }
    }
}
