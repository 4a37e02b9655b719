// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "explain/identifierwording.h"

#include "explain/conditionwording.h"

#include <QCoreApplication>

#include <algorithm>

namespace jobscope::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t s_mostOfCategory = 12;
constexpr std::size_t s_mostIds = 50;

QStringList idsOf(const job::Member<QStringList>& ids)
{
    return ids ? *ids : QStringList();
}

template <typename T> const T* find(const job::Fact<std::vector<T>>& fact, const QString& id)
{
    if (!fact.value)
        return nullptr;
    const auto found
        = std::find_if(fact.value->begin(), fact.value->end(), [&](const T& each) { return each.id == id; });
    return found == fact.value->end() ? nullptr : &*found;
}

Phrase nameOr(const QString& name, const QString& id)
{
    return name.isEmpty() ? Phrase(Name{id}) : Phrase(Value{name});
}

Phrase notFound(const Phrase& what)
{
    //: behind an identifier or list that AWS does not know
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 (not found)")).arg(what);
}

Phrase titleOf(const job::CustomIdentifier& custom)
{
    const Phrase name = nameOr(custom.name, custom.id);
    if (!custom.isFound)
        return notFound(name);
    //: behind the name of a custom data identifier
    return custom.isDeleted ? Phrase(QT_TRANSLATE_NOOP("explain", "%1 (deleted)")).arg(name) : name;
}

Phrase titleOf(const job::AllowList& list)
{
    const Phrase name = nameOr(list.name, list.id);
    if (!list.isFound)
        return notFound(name);
    if (list.status.isEmpty() || list.status == u"OK")
        return name;
    //: behind the name of an allow list that cannot be used; %2 is AWS's status
    return Phrase(QT_TRANSLATE_NOOP("explain", "%1 (cannot be used: %2)")).arg(name).arg(Name{list.status});
}

Phrase titleOf(const job::ManagedIdentifier& managed)
{
    return categoryTitle(managed.category);
}

template <typename T>
void addPlaces(std::vector<NamedPlace>& places, const QString& pointer, const job::Member<QStringList>& ids,
    const job::Fact<std::vector<T>>& fact)
{
    const QStringList all = idsOf(ids);
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (const T* found = find(fact, all[at]))
            places.push_back({pointer + u'/' + QString::number(at), all[at], titleOf(*found)});
    }
}

/** The names, then why the others have none. */
template <typename T>
std::vector<Phrase> sentencesAbout(const job::Member<QStringList>& ids, const job::Fact<std::vector<T>>& fact)
{
    std::vector<Phrase> titles;
    std::vector<Phrase> nameless;
    const QStringList all = idsOf(ids);
    for (const QString& id : all) {
        if (const T* found = find(fact, id))
            titles.push_back(titleOf(*found));
        else
            nameless.push_back(Name{id});
    }
    std::vector<Phrase> sentences;
    if (!titles.empty())
        //: names of custom data identifiers or allow lists that a job uses
        sentences.push_back(
            Phrase(QT_TRANSLATE_NOOP("explain", "By name: %1.")).arg(List{List::Join::Comma, std::move(titles)}));
    if (!nameless.empty())
        //: ids of custom data identifiers or allow lists that a job uses, whose names are not known
        sentences.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "By id: %1."))
                                .arg(atMost(std::move(nameless), s_mostIds, List::Join::Comma)));
    if (fact.refusal && !all.isEmpty())
        sentences.push_back(refusalText(*fact.refusal));
    return sentences;
}

/** One part a category: its name and the ids of the job in it. */
std::vector<Phrase> managedSentences(const job::ClassificationJob& job, const job::LiveFacts& live)
{
    const QStringList ids = idsOf(job.managedDataIdentifierIds);
    if (ids.isEmpty())
        return {};
    std::vector<Phrase> sentences;
    if (live.managedIdentifiers.value) {
        std::vector<std::pair<QString, std::vector<Phrase>>> categories;
        for (const QString& id : ids) {
            const auto* found = find(live.managedIdentifiers, id);
            const QString category = found ? found->category : QString();
            auto at = std::find_if(
                categories.begin(), categories.end(), [&](const auto& each) { return each.first == category; });
            if (at == categories.end())
                at = categories.insert(categories.end(), {category, {}});
            at->second.push_back(Name{id});
        }
        std::vector<Phrase> parts;
        for (auto& [category, members] : categories)
            //: a category of data types and the types of it that a job lists
            parts.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "%1: %2"))
                                .arg(categoryTitle(category))
                                .arg(atMost(std::move(members), s_mostOfCategory, List::Join::Comma)));
        //: managed data identifiers that a job lists, by category
        sentences.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "Listed are, by category, %1."))
                                .arg(List{List::Join::Semicolon, std::move(parts)}));
    }
    if (!live.managedIdentifiers.value) {
        std::vector<Phrase> names;
        for (const QString& id : ids)
            names.push_back(Name{id});
        //: managed data identifiers that a job lists
        sentences.push_back(Phrase(QT_TRANSLATE_NOOP("explain", "Listed are %1."))
                                .arg(atMost(std::move(names), s_mostIds, List::Join::Comma)));
    }
    if (live.managedIdentifiers.refusal)
        sentences.push_back(refusalText(*live.managedIdentifiers.refusal));
    return sentences;
}

void append(std::vector<Statement>& statements, QStringView pointer, std::vector<Phrase> sentences)
{
    const auto statement = std::find_if(
        statements.begin(), statements.end(), [&](const Statement& each) { return each.pointer == pointer; });
    if (statement == statements.end() || sentences.empty())
        return;
    sentences.insert(sentences.begin(), statement->text);
    statement->text = List{List::Join::Sentences, std::move(sentences)};
}

} // namespace

Phrase categoryTitle(const QString& category)
{
    if (category == u"FINANCIAL_INFORMATION")
        //: category of data types, within a sentence
        return Phrase(QT_TRANSLATE_NOOP("explain", "financial information"));
    if (category == u"PERSONAL_INFORMATION")
        //: category of data types, within a sentence
        return Phrase(QT_TRANSLATE_NOOP("explain", "personal information"));
    if (category == u"CREDENTIALS")
        //: category of data types, within a sentence
        return Phrase(QT_TRANSLATE_NOOP("explain", "credentials"));
    if (category.isEmpty())
        //: of data types that AWS does not list (any more)
        return Phrase(QT_TRANSLATE_NOOP("explain", "not on AWS's list"));
    return Name{category};
}

Phrase refusalText(const job::Refusal& refusal)
{
    if (!refusal.action.isEmpty())
        return Phrase(QT_TRANSLATE_NOOP("explain", "More could not be looked up: the permission %1 is missing."))
            .arg(Name{refusal.action});
    return Phrase(QT_TRANSLATE_NOOP("explain", "More could not be looked up: %1 gave no answer (%2)."))
        .arg(Name{refusal.operation})
        .arg(Name{refusal.reason});
}

std::vector<NamedPlace> namedPlaces(const job::ClassificationJob& job, const job::LiveFacts& live)
{
    std::vector<NamedPlace> places;
    addPlaces(places, u"/customDataIdentifierIds"_s, job.customDataIdentifierIds, live.customIdentifiers);
    addPlaces(places, u"/allowListIds"_s, job.allowListIds, live.allowLists);
    addPlaces(places, u"/managedDataIdentifierIds"_s, job.managedDataIdentifierIds, live.managedIdentifiers);
    return places;
}

void addIdentifierNames(
    std::vector<Statement>& statements, const job::ClassificationJob& job, const job::LiveFacts& live)
{
    append(statements, u"/managedDataIdentifierSelector", managedSentences(job, live));
    append(
        statements, u"/customDataIdentifierIds", sentencesAbout(job.customDataIdentifierIds, live.customIdentifiers));
    append(statements, u"/allowListIds", sentencesAbout(job.allowListIds, live.allowLists));
}

} // namespace jobscope::explain
