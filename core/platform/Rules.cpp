// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Rules.h"

#include <QFile>
#include <QRegularExpression>

// The resources live in a static library: without this call the linker leaves them out. The macro wants to be
// outside of any namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(platform);
}

namespace shanke::platform {

using namespace Qt::StringLiterals;

namespace {

QString script(const QString& name)
{
    initializeResources();
    QFile file(u":/platform/"_s + name + u".js"_s);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return QString::fromUtf8(file.readAll());
}

} // namespace

QJsonObject designDocument(DatabaseKind kind)
{
    const QString function = u"function (newDoc, oldDoc, userCtx, secObj) {\n"_s + script(u"common"_s) +
                             script(toWord(kind)) + u"}\n"_s;
    return {
        {u"_id"_s, QString(RulesId)}, {u"language"_s, u"javascript"_s}, {u"validate_doc_update"_s, function}};
}

QString refusalCode(const QString& reason)
{
    static const QRegularExpression form(u"\\A([a-z]+(?:-[a-z]+)*): "_s);
    return form.match(reason).captured(1);
}

} // namespace shanke::platform
