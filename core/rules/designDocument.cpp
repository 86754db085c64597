// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/designDocument.h"

#include "rules/KindTable.h"

#include <QFile>

// The resources live in a static library: without this call the linker leaves them out. The macro wants to be
// outside of any namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(rules);
}

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

namespace {

QString script(const QString& name)
{
    initializeResources();
    QFile file(u":/platform/"_s + name + u".js"_s);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return QString::fromUtf8(file.readAll());
}

QString scriptFor(DatabaseKind database)
{
    switch (database) {
    case DatabaseKind::Space:
        return script(u"space"_s);
    case DatabaseKind::Files:
        return script(u"files"_s);
    default:
        return script(u"homes"_s);
    }
}

} // namespace

QJsonObject designDocument(DatabaseKind database, const KindList& kinds)
{
    const QString function = u"function (newDoc, oldDoc, userCtx, secObj) {\n"_s +
                             KindTable(kinds, database).script() + script(u"common"_s) + scriptFor(database) +
                             u"}\n"_s;
    return {{u"_id"_s, QString(platform::RulesId)},
            {u"language"_s, u"javascript"_s},
            {u"validate_doc_update"_s, function}};
}

} // namespace shanke
