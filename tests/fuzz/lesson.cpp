// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of other people's PCs as the lesson values read them.
#include "kinds/allKinds.h"
#include "lesson/Decision.h"
#include "lesson/LessonPlan.h"
#include "lesson/Preflight.h"
#include "lesson/Roster.h"
#include "lesson/Submission.h"
#include "lesson/Timetable.h"

#include <QJsonDocument>

using namespace shanke;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto document =
        QJsonDocument::fromJson(QByteArrayView(data, static_cast<qsizetype>(size)).toByteArray());
    const QJsonObject json = document.object();
    if (const auto plan = LessonPlan::fromJson(json)) {
        static_cast<void>(preflight(*plan));
        LessonPlan copy = *plan;
        copy.setSteps(plan->steps());
        copy.setHeader(plan->header());
        static_cast<void>(copy.contentHash());
    }
    const DocId id(QStringLiteral("submission:1"));
    static_cast<void>(Submission::fromJson(allKinds(), id, json));
    static_cast<void>(Decision::fromJson(id, json));
    static_cast<void>(Timetable::fromJson(json));
    static_cast<void>(Roster::fromJson(json));
    return 0;
}
