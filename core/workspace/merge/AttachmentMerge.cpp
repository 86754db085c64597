// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merge/AttachmentMerge.h"

#include "lesson/merge/MergeSides.h"
#include "lesson/merge/secondName.h"

#include <QMap>

namespace shanke {

namespace {

const Attachment* find(const Attachments& attachments, const QString& name)
{
    const auto found = std::find_if(attachments.begin(), attachments.end(),
                                    [&](const Attachment& attachment) { return attachment.name == name; });
    return found == attachments.end() ? nullptr : &*found;
}

QJsonValue digestOf(const Attachment* attachment)
{
    return attachment ? QJsonValue(QString::fromLatin1(attachment->digest)) : QJsonValue::Undefined;
}

QSet<QString> namesOf(const Attachments& left, const Attachments& right)
{
    QSet<QString> names;
    for (const Attachments& side : {left, right})
        for (const Attachment& attachment : side)
            names.insert(attachment.name);
    return names;
}

bool holdsBytes(const QMap<QString, Attachment>& attachments, const QByteArray& digest)
{
    return std::any_of(attachments.begin(), attachments.end(),
                       [&](const Attachment& attachment) { return attachment.digest == digest; });
}

} // namespace

Attachments mergeAttachments(const std::optional<Attachments>& base, const Attachments& left,
                             const Attachments& right)
{
    QMap<QString, Attachment> merged;
    QMap<QString, Attachment> seconds;
    for (const QString& name : namesOf(left, right)) {
        const Attachment* first = find(left, name);
        const Attachment* second = find(right, name);
        const MergeSides digests{base ? std::optional(digestOf(find(*base, name))) : std::nullopt,
                                 digestOf(first), digestOf(second)};
        const auto agreed = digests.agreed();
        if (agreed && agreed->isUndefined())
            continue;
        if (!first || (second && (agreed ? *agreed != digests.left : second->digest < first->digest)))
            std::swap(first, second);
        merged.insert(name, *first);
        if (second && !agreed)
            seconds.insert(name, *second);
    }
    for (const Attachment& second : std::as_const(seconds)) {
        if (holdsBytes(merged, second.digest))
            continue;
        Attachment renamed = second;
        const QStringList taken = merged.keys();
        renamed.name = secondName(second.name, {taken.begin(), taken.end()});
        merged.insert(renamed.name, renamed);
    }
    return {merged.begin(), merged.end()};
}

} // namespace shanke
