using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProjectsApi.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class IndexedOrders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ScheduleForecasts_IsCritical_EarlyFinish_NodeId",
                table: "ScheduleForecasts");

            migrationBuilder.DropIndex(
                name: "IX_ScheduleForecasts_IsCritical_ScheduledFinish_NodeId",
                table: "ScheduleForecasts");

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleNodes_ActualFinish_Id",
                table: "ScheduleNodes",
                columns: new[] { "ActualFinish", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleNodes_ActualStart_Id",
                table: "ScheduleNodes",
                columns: new[] { "ActualStart", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleNodes_Name_Id",
                table: "ScheduleNodes",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleNodes_UpdatedAt_Id",
                table: "ScheduleNodes",
                columns: new[] { "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_EarlyFinish_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "EarlyFinish", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_ScheduledFinish_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "ScheduledFinish", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_ScheduledStart_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "ScheduledStart", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_SafetyChecks_CreatedAt_Id",
                table: "SafetyChecks",
                columns: new[] { "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SafetyChecks_UpdatedAt_Id",
                table: "SafetyChecks",
                columns: new[] { "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OutputTargets_ActualValue_Id",
                table: "OutputTargets",
                columns: new[] { "ActualValue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OutputTargets_CreatedAt_Id",
                table: "OutputTargets",
                columns: new[] { "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OutputTargets_PlannedValue_Id",
                table: "OutputTargets",
                columns: new[] { "PlannedValue", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OutputTargets_UpdatedAt_Id",
                table: "OutputTargets",
                columns: new[] { "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OutputTargets_Year_Part_Id",
                table: "OutputTargets",
                columns: new[] { "Year", "Part", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JobTargets_ActualJobs_Id",
                table: "JobTargets",
                columns: new[] { "ActualJobs", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JobTargets_CreatedAt_Id",
                table: "JobTargets",
                columns: new[] { "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JobTargets_PlannedJobs_Id",
                table: "JobTargets",
                columns: new[] { "PlannedJobs", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JobTargets_UpdatedAt_Id",
                table: "JobTargets",
                columns: new[] { "UpdatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JobTargets_Year_Part_Id",
                table: "JobTargets",
                columns: new[] { "Year", "Part", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_CreatedAt_Id",
                table: "InvestmentMilestones",
                columns: new[] { "CreatedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_Name_Id",
                table: "InvestmentMilestones",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_PaidAmount_Id",
                table: "InvestmentMilestones",
                columns: new[] { "PaidAmount", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_PlannedAmount_Id",
                table: "InvestmentMilestones",
                columns: new[] { "PlannedAmount", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_InvestmentMilestones_UpdatedAt_Id",
                table: "InvestmentMilestones",
                columns: new[] { "UpdatedAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ScheduleNodes_ActualFinish_Id",
                table: "ScheduleNodes");

            migrationBuilder.DropIndex(
                name: "IX_ScheduleNodes_ActualStart_Id",
                table: "ScheduleNodes");

            migrationBuilder.DropIndex(
                name: "IX_ScheduleNodes_Name_Id",
                table: "ScheduleNodes");

            migrationBuilder.DropIndex(
                name: "IX_ScheduleNodes_UpdatedAt_Id",
                table: "ScheduleNodes");

            migrationBuilder.DropIndex(
                name: "IX_ScheduleForecasts_EarlyFinish_NodeId",
                table: "ScheduleForecasts");

            migrationBuilder.DropIndex(
                name: "IX_ScheduleForecasts_ScheduledFinish_NodeId",
                table: "ScheduleForecasts");

            migrationBuilder.DropIndex(
                name: "IX_ScheduleForecasts_ScheduledStart_NodeId",
                table: "ScheduleForecasts");

            migrationBuilder.DropIndex(
                name: "IX_SafetyChecks_CreatedAt_Id",
                table: "SafetyChecks");

            migrationBuilder.DropIndex(
                name: "IX_SafetyChecks_UpdatedAt_Id",
                table: "SafetyChecks");

            migrationBuilder.DropIndex(
                name: "IX_OutputTargets_ActualValue_Id",
                table: "OutputTargets");

            migrationBuilder.DropIndex(
                name: "IX_OutputTargets_CreatedAt_Id",
                table: "OutputTargets");

            migrationBuilder.DropIndex(
                name: "IX_OutputTargets_PlannedValue_Id",
                table: "OutputTargets");

            migrationBuilder.DropIndex(
                name: "IX_OutputTargets_UpdatedAt_Id",
                table: "OutputTargets");

            migrationBuilder.DropIndex(
                name: "IX_OutputTargets_Year_Part_Id",
                table: "OutputTargets");

            migrationBuilder.DropIndex(
                name: "IX_JobTargets_ActualJobs_Id",
                table: "JobTargets");

            migrationBuilder.DropIndex(
                name: "IX_JobTargets_CreatedAt_Id",
                table: "JobTargets");

            migrationBuilder.DropIndex(
                name: "IX_JobTargets_PlannedJobs_Id",
                table: "JobTargets");

            migrationBuilder.DropIndex(
                name: "IX_JobTargets_UpdatedAt_Id",
                table: "JobTargets");

            migrationBuilder.DropIndex(
                name: "IX_JobTargets_Year_Part_Id",
                table: "JobTargets");

            migrationBuilder.DropIndex(
                name: "IX_InvestmentMilestones_CreatedAt_Id",
                table: "InvestmentMilestones");

            migrationBuilder.DropIndex(
                name: "IX_InvestmentMilestones_Name_Id",
                table: "InvestmentMilestones");

            migrationBuilder.DropIndex(
                name: "IX_InvestmentMilestones_PaidAmount_Id",
                table: "InvestmentMilestones");

            migrationBuilder.DropIndex(
                name: "IX_InvestmentMilestones_PlannedAmount_Id",
                table: "InvestmentMilestones");

            migrationBuilder.DropIndex(
                name: "IX_InvestmentMilestones_UpdatedAt_Id",
                table: "InvestmentMilestones");

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_IsCritical_EarlyFinish_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "IsCritical", "EarlyFinish", "NodeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ScheduleForecasts_IsCritical_ScheduledFinish_NodeId",
                table: "ScheduleForecasts",
                columns: new[] { "IsCritical", "ScheduledFinish", "NodeId" });
        }
    }
}
