// SPDX-License-Identifier: GPL-3.0-or-later
#include "listing/platformOf.h"

#include "search/NormalisedText.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initializePlatforms()
{
    Q_INIT_RESOURCE(listing);
}

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using PlatformWords = QList<std::pair<QString, QString>>; // word, platform

const PlatformWords& platformWords()
{
    static const PlatformWords words = [] {
        initializePlatforms();
        QFile file(u":/listing/platforms.json"_s);
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        PlatformWords read;
        for (const QJsonValue& each : QJsonDocument::fromJson(file.readAll()).array()) {
            for (const QJsonValue& word : each[u"words"_s].toArray())
                read.append({normalisedText(word.toString()), each[u"platform"_s].toString()});
        }
        return read;
    }();
    return words;
}

} // namespace

QString platformOf(const QString& path)
{
    const QStringList parts = normalisedText(path).split(u'/');
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        for (const auto& [word, platform] : platformWords()) {
            if (part->contains(word))
                return platform;
        }
    }
    return {};
}

} // namespace shanke
