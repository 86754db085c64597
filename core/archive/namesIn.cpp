// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/namesIn.h"

#include "archive/documentForArchive.h"
#include "lesson/InlineMarkup.h"

#include <QJsonArray>

namespace shanke {

namespace {

constexpr qsizetype ShortestName = 2;

// Every text in it, without markup, a line each.
void collectTexts(const QJsonValue& value, QString& texts)
{
    if (value.isString())
        texts += plainFromMarkup(value.toString()) + QChar(u'\n');
    for (const QJsonValue& item : value.toArray())
        collectTexts(item, texts);
    const QJsonObject object = value.toObject();
    for (const QJsonValue& member : object)
        collectTexts(member, texts);
}

} // namespace

std::vector<NamedPupil> namesIn(const ArchiveContent& content, const QStringList& names)
{
    std::vector<NamedPupil> found;
    for (const ArchivedDocument& document : content.documents) {
        const QJsonObject json = documentForArchive(document.source, content.reader);
        for (auto place = json.begin(); place != json.end(); ++place) {
            QString texts;
            collectTexts(*place, texts);
            for (const QString& name : names) {
                if (name.size() >= ShortestName && texts.contains(name))
                    found.push_back({name, document.source.id, place.key()});
            }
        }
    }
    return found;
}

} // namespace shanke
