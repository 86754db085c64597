// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/researchKinds.h"

#include "research/Absence.h"
#include "research/Attendance.h"
#include "research/DraftSaid.h"
#include "research/MovedClass.h"
#include "research/Notice.h"
#include "research/Observation.h"
#include "research/PrepCampaign.h"
#include "research/Project.h"
#include "research/ProjectEvents.h"
#include "research/ProjectReport.h"
#include "research/Reply.h"
#include "research/TaskEvents.h"
#include "research/TaughtFirst.h"
#include "research/TermPlan.h"
#include "research/Thread.h"

namespace shanke {

std::vector<KindDescription> researchKinds()
{
    return {
        campaignKind(),
        observationKind(),
        activityKind(),
        trainingKind(),
        taskKind(),
        projectKind(),
        projectReportKind(),
        termPlanKind(),
        pacingKind(),
        threadKind(),
        noticeKind(),
        AttendanceSaid::kind(),
        AcknowledgementSaid::kind(),
        TaskAnswerSaid::kind(),
        TaskRatingSaid::kind(),
        ReplySaid::kind(),
        ProjectStepSaid::kind(),
        ProjectRequestSaid::kind(),
        ProjectRulingSaid::kind(),
        AbsenceSaid::kind(),
        TaughtFirstSaid::kind(),
        MovedClassSaid::kind(),
        DraftStepSaid::kind(),
        RemarkSaid::kind(),
    };
}

} // namespace shanke
