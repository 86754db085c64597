// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/documentForArchive.h"

#include "kinds/allKinds.h"
#include "sheet/sheetOf.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// What every document says of itself, and what a plan says of the whole.
const QStringList Head{u"kind"_s,      u"schema"_s,    u"author"_s,    u"school"_s,
                       u"createdAt"_s, u"updatedAt"_s, u"framework"_s, u"planDepth"_s};

// The text that a plan was made from is somebody's too, and may say what this reader may not see.
QJsonObject withoutContent(QJsonObject base)
{
    base.remove(u"content"_s);
    return base;
}

QJsonObject knownMembers(const KindDescription& kind, const QJsonObject& document)
{
    QJsonObject known;
    for (auto member = document.begin(); member != document.end(); ++member) {
        const QString key = member.key();
        if (key == u"base")
            known.insert(key, withoutContent(member->toObject()));
        else if (kind.place(key) || Head.contains(key) || key == kind.belongsTo || key == kind.partOf)
            known.insert(key, *member);
    }
    return known;
}

} // namespace

QJsonObject documentForArchive(const PaperSource& source, Reader reader)
{
    QJsonObject json = source.document;
    const KindDescription* kind = allKinds().of(source.id);
    if (kind && reader != Reader::Self)
        json = knownMembers(*kind, documentFor(*kind, json, std::min(reader, source.most)));
    json.remove(u"files"_s);
    json.insert(u"_id"_s, source.id.toString());
    return json;
}

} // namespace shanke
