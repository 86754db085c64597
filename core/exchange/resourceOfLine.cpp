// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/resourceOfLine.h"

#include "lesson/Block.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString BetweenFacts = u" · "_s;

struct PrintedFact
{
    QString label;
    QString Resource::*member;
};

const std::vector<PrintedFact>& printedFacts()
{
    static const std::vector<PrintedFact> facts{{u"改编自 "_s, &Resource::derivedFrom},
                                                {u"来源平台 "_s, &Resource::platform},
                                                {u"链接 "_s, &Resource::link},
                                                {u"使用权限 "_s, &Resource::rights},
                                                {u"附件 "_s, &Resource::file}};
    return facts;
}

// Takes the word in front away.
ResourceOrigin takeOrigin(QString& line)
{
    const std::pair<QString, ResourceOrigin> words[]{{u"引用  "_s, ResourceOrigin::Cited},
                                                     {u"改编  "_s, ResourceOrigin::Derived},
                                                     {u"原创  "_s, ResourceOrigin::Own}};
    for (const auto& [word, origin] : words) {
        if (line.startsWith(word)) {
            line.remove(0, word.size());
            return origin;
        }
    }
    return ResourceOrigin::Cited;
}

// A fact without a label belongs to the one before it, first of all to the name.
Resource resourceOf(QString line)
{
    Resource resource;
    resource.id = newBlockId();
    resource.origin = takeOrigin(line);
    QString Resource::*last = &Resource::name;
    for (QString fact : line.split(BetweenFacts)) {
        for (const PrintedFact& printed : printedFacts()) {
            if (!fact.startsWith(printed.label))
                continue;
            last = printed.member;
            fact.remove(0, printed.label.size());
            break;
        }
        QString& text = resource.*last;
        text += text.isEmpty() ? fact : BetweenFacts + fact;
    }
    return resource;
}

} // namespace

std::vector<Resource> resourcesOfLines(const std::vector<RichText>& lines)
{
    std::vector<Resource> resources;
    for (const RichText& line : lines) {
        if (!line.isBlank())
            resources.push_back(resourceOf(line.plain().trimmed()));
    }
    return resources;
}

} // namespace shanke
