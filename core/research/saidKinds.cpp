// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/saidKinds.h"

#include "research/Attendance.h"
#include "research/DraftSaid.h"
#include "research/ProjectEvents.h"
#include "research/Reply.h"
#include "research/TaskEvents.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

template <typename Said>
Result<> checkSaying(const DocId& about, const QJsonObject& said)
{
    if (!Said::aboutKinds().contains(kindWordOf(about)))
        return fail(ErrorKind::InvalidInput,
                    u"this is nothing that can be said of %1"_s.arg(about.toString()));
    SHANKE_TRY(checkSaid(Said::kind().places.front(), said, Said::fields().beside(said)));
    const QString fault = Said::fields().read(said).fault(about);
    return fault.isEmpty() ? Result<>() : fail(ErrorKind::InvalidInput, fault);
}

template <typename Said>
SaidKind saidKind()
{
    return {&Said::kind, &checkSaying<Said>};
}

} // namespace

const std::vector<SaidKind>& saidKinds()
{
    static const std::vector<SaidKind> kinds{
        saidKind<AttendanceSaid>(),     saidKind<AcknowledgementSaid>(), saidKind<TaskAnswerSaid>(),
        saidKind<TaskRatingSaid>(),     saidKind<ReplySaid>(),           saidKind<ProjectStepSaid>(),
        saidKind<ProjectRequestSaid>(), saidKind<ProjectRulingSaid>(),   saidKind<DraftStepSaid>(),
        saidKind<RemarkSaid>(),
    };
    return kinds;
}

const SaidKind* saidKindOf(const QString& word)
{
    const std::vector<SaidKind>& kinds = saidKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const SaidKind& each) { return each.kind().word == word; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace shanke
