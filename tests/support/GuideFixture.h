// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/StudyGuide.h"

#include <QFile>
#include <QJsonDocument>

namespace shanke::test {

// The study guide of scenario SC06 (光的反射), with every field filled. Its answers are released.
inline StudyGuide fixtureGuide()
{
    QFile file(QStringLiteral(SHANKE_FIXTURES "/kinds/guide.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the fixture of a guide is missing");
    return StudyGuide::fromJson(QJsonDocument::fromJson(file.readAll()).object()).value();
}

// The same for a plan, as if it were made for it; its answers are not released.
inline StudyGuide fixtureGuideFor(const DocId& plan)
{
    QJsonObject json = fixtureGuide().toJson();
    json[QStringLiteral("plan")] = plan.toString();
    json[QStringLiteral("author")] = QStringLiteral("js01");
    json.remove(QStringLiteral("answers"));
    json.remove(QStringLiteral("files"));
    StudyGuide guide = StudyGuide::fromJson(json).value();
    // Without the picture, which is one of the files.
    std::vector<GuideItem> inquiry = guide.part(GuidePart::Inquiry);
    std::erase_if(inquiry, [](const GuideItem& item) { return item.type == GuideItemType::Picture; });
    guide.setPart(GuidePart::Inquiry, inquiry);
    return guide;
}

} // namespace shanke::test
