// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/merge/FileMerge.h"

#include "lesson/merge/ValueOrder.h"
#include "lesson/merge/secondName.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QJsonValue& file)
{
    return file.toObject().value(u"sha256"_s).toString();
}

bool holdsContent(const QHash<QString, QJsonValue>& files, const QString& content)
{
    return std::any_of(files.begin(), files.end(),
                       [&](const QJsonValue& file) { return contentOf(file) == content; });
}

QJsonValue renamed(const QJsonValue& file, const QString& name)
{
    QJsonObject json = file.toObject();
    json[u"name"_s] = name;
    return json;
}

// The files that are kept, and the ones that want another name.
struct KeptFiles
{
    QHash<QString, QJsonValue> files;
    QMap<QString, QJsonValue> seconds; // by the name that the first has

    void keep(const QString& name, const MergeSides& sides, CandidateMerge& candidates)
    {
        const auto agreed = sides.agreed();
        const bool areTwo = sides.left.isObject() && sides.right.isObject();
        if (agreed || areTwo) {
            const bool isLeftFirst = comesBefore(sides.left, sides.right);
            const QJsonValue& first = isLeftFirst ? sides.left : sides.right;
            const QJsonValue& second = isLeftFirst ? sides.right : sides.left;
            take(name, agreed.value_or(first));
            if (!agreed && contentOf(first) != contentOf(second))
                seconds.insert(name, second);
        } else {
            take(name, sides.base ? candidates.ask({u"files"_s, name, {}, {}}, sides)
                                  : (sides.left.isObject() ? sides.left : sides.right));
        }
    }

    void take(const QString& name, const QJsonValue& file)
    {
        if (!file.isUndefined())
            files.insert(name, file);
    }
};

QJsonValue withSeconds(const QJsonValue& list, const KeptFiles& kept)
{
    QSet<QString> taken(kept.files.keyBegin(), kept.files.keyEnd());
    QJsonArray all;
    for (const QJsonValue& file : list.toArray()) {
        all.append(file);
        const QString name = file.toObject().value(u"name"_s).toString();
        const QJsonValue second = kept.seconds.value(name);
        if (second.isNull() || holdsContent(kept.files, contentOf(second)))
            continue;
        const QString other = secondName(name, taken);
        taken.insert(other);
        all.append(renamed(second, other));
    }
    return all.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(all);
}

} // namespace

QJsonValue mergeFiles(const ListSides& lists, CandidateMerge& candidates)
{
    KeptFiles kept;
    for (const QString& name : lists.names())
        kept.keep(name, lists.item(name), candidates);
    return withSeconds(lists.inOrder(kept.files), kept);
}

} // namespace shanke
