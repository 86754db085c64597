// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/SampleResources.h"

#include <QFile>
#include <QJsonDocument>

namespace shanke::test {

// The resources of the sample school, from the source tree.
inline SampleResources sampleResources()
{
    const auto read = [](const QString& name) {
        QFile file(QStringLiteral(SHANKE_SOURCE "/resources/sample-school/%1.json").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("No resource at %ls", qUtf16Printable(file.fileName()));
        return QJsonDocument::fromJson(file.readAll()).object();
    };
    return {read(QStringLiteral("school")), read(QStringLiteral("textbooks")),
            read(QStringLiteral("phrases")), read(QStringLiteral("research"))};
}

} // namespace shanke::test
