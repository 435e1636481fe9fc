import type { Catalogue } from './messages.ts';

export const portuguese: Catalogue = {
  greeting:
    'Olá, {name}! Posso mostrar seus serviços, mudar um plano e dizer o preço antes que qualquer coisa aconteça, desfazer uma mudança que ainda não começou ou enviar uma solicitação ao suporte. O que você quer fazer?',
  'greeting.again': 'Olá, {name}! O que você quer fazer?',
  'greeting.meanwhile': 'Olá, {name}!',
  help: 'Você pode dizer "meus serviços" para ver o que tem e quanto custa, "mudar plano" para passar a outro plano, "desfazer" para cancelar uma mudança que ainda não começou ou "suporte" para abrir um chamado. "Voltar", "cancelar" e "começar de novo" funcionam a qualquer momento.',
  thanks: 'De nada!',
  doubt: 'Sem pressa: nada muda até você confirmar. Você pode continuar daqui quando quiser.',
  'doubt.nothing-open': 'Sem pressa. Estou aqui quando você quiser.',
  goodbye: 'Até logo! Nada muda sem você, e você pode me escrever quando quiser.',

  'services.total':
    '{count, plural, one {Você tem # serviço ativo} other {Você tem # serviços ativos}}, {total} por mês no total{discounted, select, yes {, antes dos descontos} other {}}.',
  'services.none': 'Você não tem serviços que possam ser mostrados aqui. O suporte pode dizer mais.',
  'services.hidden': 'Seu provedor não mostra serviços neste chat. O suporte pode ajudar.',
  'services.pending': 'Muda para {plan} em {date}. Você pode desfazer até o fim de {undoUntil}.',
  'services.pending.linked': 'Muda para {plan} em {date}, junto com {service}.',
  'services.starts': 'Começa em {date} no lugar de {plan}.',

  'ask.service': 'Qual serviço você quer mudar?',
  'ask.plan': 'Qual plano você quer no lugar de {service} ({price} por mês)?',
  'ask.date':
    'A partir de que dia você quer {plan}?{again, select, yes {} other { O primeiro dia possível é {earliest}{because}. Você também pode dizer outro dia, como "{example}" ou "amanhã".}}',
  'ask.date.days':
    'A partir de que dia você quer {plan}? {allowed} O primeiro dia possível é {earliest}{because}. Você também pode dizer um dia depois desse.',
  'ask.date.only': 'O único dia possível para {plan} é {earliest}{because}. Pode começar nesse dia?',
  'ask.confirm':
    'Este é o preço para mudar {service} para {plan} em {date}. {by, select, support {Quem faz esta mudança é o suporte: envie como solicitação e nada acontece antes da resposta.} other {Nada acontece antes de você confirmar.}}',
  'ask.confirm.balance':
    'Este é o preço para mudar {service} para {plan} em {date}. O saldo da sua conta ficaria baixo demais, então é preciso depositar {missing} antes de fazer esta mudança.{request, select, yes { Você também pode enviá-la como solicitação ao suporte.} other {}}',
  'ask.message':
    'Sua solicitação sobre {service} vai para o suporte, e nada muda antes da resposta. Escreva o que eles devem saber, anexe arquivos ou envie a solicitação como está.',
  'ask.message.no-plans':
    'Aqui não há plano para escolher para {service}, mas o suporte pode encontrar um com você. Escreva o que você gostaria, anexe arquivos se tiver e envie a solicitação.',
  'ask.message.more':
    'Sua solicitação diz: “{message}”{files, plural, =0 {} one {, com # arquivo} other {, com # arquivos}}. Envie agora ou acrescente mais.',
  'files.attached': '{files, plural, one {# arquivo anexado.} other {# arquivos anexados.}}',

  'sign-in.ask': 'Posso mostrar e alterar os seus serviços aqui assim que souber quem você é.',
  'sign-in.how': 'Entre no seu portal do cliente. Ele mostra um código de 6 dígitos: digite-o aqui.',
  'sign-in.wrong-code': 'Esse código não confere ou já expirou. Entre de novo e digite aqui o novo código.',
  'sign-in.out': 'Você saiu. Ninguém pode ver os seus serviços nesta conversa até você entrar de novo.',
  'sign-in.group': 'Só falo dos seus serviços quando estamos a sós. Abra uma conversa comigo e escreva lá.',
  'files.not-taken.many':
    '{files, plural, =0 {Não posso receber arquivos aqui. Escreva sua mensagem sem eles.} one {Recebo # arquivo por mensagem, e a sua tinha mais. Nada dela chegou: envie de novo com um só.} other {Recebo # arquivos por mensagem, e a sua tinha mais. Nada dela chegou: envie de novo com menos.}}',
  'files.not-taken.large':
    '{named, select, yes {“{name}”} other {Seu arquivo}} passa dos {megabytes} MB que posso receber, por isso sua mensagem não chegou. Envie de novo com um arquivo menor, ou sem ele.',
  'files.not-taken.kind':
    '{named, select, yes {“{name}”} other {Seu arquivo}} é de um tipo que não posso receber, por isso sua mensagem não chegou. Recebo imagens (PNG, JPEG, GIF, WebP), PDF e texto simples: envie de novo com um arquivo assim, ou sem ele.',
  'files.not-taken.reach':
    'Não consegui buscar {named, select, yes {“{name}”} other {seu arquivo}} de onde está guardado, por isso sua mensagem não chegou. Anexe o arquivo e envie de novo, ou envie sem ele.',
  'files.not-taken.often':
    'Você enviou mais arquivos do que posso receber em pouco tempo, por isso sua mensagem não chegou. Envie de novo sem arquivos, ou em {minutes, plural, one {# minuto} other {# minutos}}.',

  'ask.change': 'Qual mudança você quer desfazer?',
  'ask.undo': 'Desfazer a mudança de {service} para {plan} em {date}? Tudo volta a ser como era.',
  'ask.undo.linked': 'Isso também desfaz a mudança de {changes}.',
  'ask.question': 'O que você quer perguntar ao suporte? Escreva aqui; você também pode anexar arquivos.',
  'ask.question.draft': 'Isto ainda não foi enviado: “{text}”. Envio ao suporte? Diga "enviar", ou mude no cartão.',

  'plan.more': '{difference} a mais por mês',
  'plan.less': '{difference} a menos por mês',
  'plan.same': 'Mesmo preço de agora',
  'plan.price': '{price} por mês',
  'plan.paid-for-days': 'Pago adiantado: {price} por {days, plural, one {# dia} other {# dias}}',
  'plan.along': 'Muda junto: {changes}',
  'plan.speed': '{download} de download, {upload} de upload',

  'linked.item': '{service} para {plan}',
  'linked.booked': 'Muda junto: {changes}.',
  'linked.undone':
    '{count, plural, one {{services} também fica como estava.} other {{services} também ficam como estavam.}}',

  'cost.title': 'Quanto custa esta mudança',
  'cost.from-to': '{oldPlan} → {newPlan}',
  'cost.starts': 'Começa em {date}',
  'cost.at-once': 'Começa hoje, na hora',
  'cost.price-of-change': 'Preço da mudança (taxa)',
  'cost.price-of-change.none': 'Sem taxa',
  'cost.refund': 'Devolução de {plan}, {period}',
  'cost.charge': 'Primeira cobrança de {plan}, {period}',
  'cost.arithmetic': '{days} de {outOf} dias de {base}',
  'cost.own-part': '{arithmetic}: {amount}',
  'cost.discount': 'desconto {amount}',
  'cost.tax.share': 'imposto {amount}',
  'cost.tax': 'imposto de {rate} {amount}',
  'cost.includes-tax': 'inclui {rate} de imposto, {amount}',
  'cost.folded': '{count, plural, one {# valor} other {# valores}} no total',
  'cost.rounding': 'Arredondamento',
  'fee.dearer': 'Por mudar para um plano mais caro: {amount}',
  'fee.cheaper': 'Por mudar para um plano mais barato: {amount}',
  'fee.cool-down': 'Por mudar de novo tão cedo: {amount}',
  'fee.early-change': 'Por mudar antes do fim do seu contrato: {amount}',
  'cost.owed': 'A pagar agora',
  'cost.credit': 'Você recebe de volta como crédito',
  'cost.nothing': 'Nada a pagar agora',
  'cost.missing': 'A depositar antes',
  'cost.next-invoice':
    '{services, plural, one {Próxima fatura deste serviço, {date}} other {Próxima fatura destes serviços, {date}}}',
  'cost.next-charge':
    '{services, plural, one {Próxima cobrança deste serviço, {date}} other {Próxima cobrança destes serviços, {date}}}',
  'cost.daily-charge': 'Cobrado por dia a partir de {date}',
  'cost.monthly': 'Novo preço mensal a partir de {date}',
  'cost.monthly.later':
    '{discount, select, ends {A partir de {date}, quando seu desconto acaba} other {A partir de {date}, quando seu desconto começa}}',
  'cost.along': 'Muda junto: {changes}',
  'cost.rollover': 'Seus dados não usados vão junto e podem ser usados até {until}.',
  'cost.rollover.for-good': 'Seus dados não usados vão junto e não expiram.',
  'cost.monthly.before': 'Preço mensal agora: {price}',
  'cost.undo-until': 'Você pode desfazer até o fim de {date}.',
  'cost.no-undo': 'Vale hoje mesmo, na hora, e não pode ser desfeito.',
  'cost.balance-after': 'Saldo da conta depois desta mudança',
  'cost.spoken':
    'Mudança para {plan} em {date}. Preço da mudança: {fee}. {outcome, select, owed {A pagar agora: {total}.} credit {Você recebe de volta como crédito: {total}.} other {Nada a pagar agora.}} Novo preço mensal: {monthly}.',
  'cost.spoken.missing': 'Antes é preciso depositar {missing}.',

  'booked.scheduled':
    'Pronto. {service} muda para {plan} em {date}; você não precisa fazer mais nada. Você pode desfazer até o fim de {undoUntil}.',
  'booked.at-once':
    'Pronto. Você tem {plan} a partir de agora, no lugar de {oldPlan}. Seu novo preço mensal é {monthly}.',
  'booked.no-undo': 'Vale desde hoje e não pode ser desfeito.',
  'balance.still-too-low': 'Nada foi mudado: o saldo da sua conta continua baixo demais.',
  'price.moved.nothing-done': 'Nada foi agendado nem enviado.',
  'moved.monthly-after': 'O novo preço mensal agora é {after} em vez de {before}.',
  'moved.monthly-before': 'Seu preço mensal atual agora é {after} em vez de {before}.',
  'moved.fee': 'A taxa agora é {after} em vez de {before}.',
  'moved.refund': 'A devolução agora é {after} em vez de {before}.',
  'moved.first-charge': 'A primeira cobrança agora é {after} em vez de {before}.',
  'moved.next-invoice':
    '{isPrepaid, select, yes {A próxima cobrança agora é {after} em vez de {before}.} other {A próxima fatura agora é {after} em vez de {before}.}}',
  'moved.balance-missing': 'O que precisa ser depositado antes agora é {after} em vez de {before}.',
  'moved.balance-too-low': 'O saldo da sua conta agora está baixo demais: antes é preciso depositar {missing}.',
  'moved.balance-enough': 'O saldo da sua conta agora é suficiente.',
  'moved.expired': 'O preço que mostrei valia até {until}. Ele continua o mesmo.',
  'moved.plan-name': '{before} agora se chama {after}.',
  'moved.plan-edited': 'Seu provedor mudou algo em {plan}. O que você paga é o mesmo.',
  'moved.linked-services': 'O que muda junto agora é {changes}.',
  'moved.no-linked-services': 'Nenhum outro serviço muda junto agora.',
  'moved.undo': 'Agora você pode desfazer até o fim de {date}.',
  'moved.no-undo': 'Agora valeria na hora e não poderia ser desfeito.',
  'moved.next-invoice-date':
    '{isPrepaid, select, yes {A próxima cobrança agora é em {after} em vez de {before}.} other {A próxima fatura agora é em {after} em vez de {before}.}}',
  'moved.no-next-invoice': 'Nada mais é cobrado em {before}.',
  'moved.monthly-later': 'Seu desconto mudou: o preço mensal será {amount} a partir de {date}.',
  'moved.no-monthly-later': 'Seu desconto mudou: o novo preço mensal é o mesmo desde o começo.',
  'moved.rollover': 'O tempo que duram seus dados não usados mudou.',
  'moved.details': 'O que você paga é o mesmo, mas é composto de outros valores.',
  requested:
    'Enviado. O suporte tem sua solicitação sobre {service} como chamado nº {number} e vai responder aqui. Nada muda até lá.',
  'requested.with-date':
    'Enviado. O suporte tem sua solicitação de {plan} a partir de {date} como chamado nº {number} e vai responder aqui. Nada muda até lá.',
  undone: 'Desfeito. {service} fica como estava: a mudança para {plan} não vai acontecer e sua conta está como antes.',
  'undo.none': 'Você não tem nenhuma mudança que possa ser desfeita.',
  'undo.one-by-one': 'Desfaço uma mudança por vez. Esta vem primeiro; diga “desfazer” de novo para a próxima.',
  'undo.refused': `{because, select,
    undone {Essa mudança já foi desfeita.}
    started {Essa mudança já começou e não pode ser desfeita. Você pode mudar o plano de novo.}
    other {Você não tem nenhuma mudança que possa ser desfeita.}}`,
  'undo.not-open': 'Essa mudança não está mais em aberto.',
  'undo.still-open': 'A mudança de {service} para {plan} em {date} está de pé; diga "desfazer" para cancelá-la.',
  'undo.kept': 'Certo, a mudança para {plan} em {date} está de pé.',
  'ticket.opened': 'Enviado. O suporte tem sua pergunta como chamado nº {number} e vai responder aqui.',
  'files.kept':
    '{files, plural, one {Guardei seu arquivo. Ele vai junto} other {Guardei seus # arquivos. Eles vão junto}} quando você enviar uma solicitação ou pergunta ao suporte.',
  'files.added': `{files, plural, one {# arquivo anexado.} other {# arquivos anexados.}} {to, select,
    request {Sua solicitação ainda não foi enviada: aperte "Enviar solicitação" no cartão ou diga "enviar".}
    other {Sua pergunta ainda não foi enviada: escreva aqui, ou no cartão e aperte "Enviar pergunta".}}`,
  'files.too-many':
    'Uma solicitação ou pergunta ao suporte pode ter 10 arquivos, então não acrescentei esses. O suporte pode dizer para onde enviar mais.',
  'message.too-long':
    'Uma solicitação ou pergunta ao suporte pode ter 10.000 caracteres, então não acrescentei essa. Encurte-a ou anexe como arquivo.',
  'files.gone': 'Não encontrei mais esses arquivos. Anexe-os de novo.',

  'date.same': 'Esse já é o dia indicado.',
  'plan.shown-already': 'Esse já é o plano indicado.',
  'date.past': '{date} já passou. O primeiro dia possível é {earliest}.',
  'date.too-early': '{date} é cedo demais{because}. O primeiro dia possível é {earliest}.',
  'date.too-late': '{date} está longe demais. O último dia possível é {latest}.',
  'date.only': '{date} não é possível. O único dia possível é {only}{because}.',
  'date.not-allowed': '{allowed} Por isso {date} não é possível; o dia possível mais próximo é {nearest}.',
  'date.allowed': `{days, select,
    first {Um plano mais barato só pode começar no primeiro dia de um mês.}
    other {Um plano mais barato só pode começar no seu dia de faturamento, o dia {billingDay} de cada mês.}}`,
  'date.because.charged':
    ', porque {linked, select, yes {um serviço que muda junto} other {seu plano atual}} está cobrado até {until}',
  'date.because.price-changed':
    ', porque o preço ou o desconto de {linked, select, yes {um serviço que muda junto} other {seu serviço}} mudou depois da cobrança, que vai até {until}',
  'date.because.contract':
    ', porque o contrato de {linked, select, yes {um serviço que muda junto} other {seu serviço}} vai até {until}',
  'date.because.lead': ', porque uma mudança para um plano mais caro leva {days, plural, one {# dia} other {# dias}}',
  'date.because.notice':
    ', porque uma mudança para um plano mais barato exige {days, plural, one {# dia} other {# dias}} de aviso',
  'date.because.service': ', porque {linked, select, yes {um serviço que muda junto} other {seu serviço}} começa então',
  'plan.in-contract': 'Seu serviço ainda não pode mudar para {plan}, porque o contrato vai até {until}.',
  'plan.linked':
    'Seu serviço não pode mudar para {plan} agora, porque os serviços vinculados também teriam de mudar e não podem.',
  'plan.not-offered': 'Esse plano não é mais oferecido para este serviço.',
  'plan.unknown': 'Não há aqui um plano assim para escolher.',
  'plan.now': 'Seu plano atual é {plan}.',
  'request.closed':
    'Daqui não dá para enviar uma solicitação para {service}. Você ainda pode perguntar ao suporte com suas palavras.',
  'self-change.closed-request-open':
    'Sua conta não está ativa, então você não pode mudar {service} por conta própria, mas pode enviar isto como solicitação ao suporte.',

  'no-plans.contract':
    'O contrato de {service} vai até {until}, então o plano ainda não pode ser mudado. O suporte pode dizer mais.',
  'no-plans.linked':
    '{service} muda junto com os serviços vinculados, e um deles não pode mudar agora. O suporte pode ajudar.',
  'no-plans.currency':
    '{service} é cobrado em outra moeda que a da sua conta, então não pode ser mudado neste chat. O suporte pode ajudar.',
  'no-plans.request': '{why} Escreva o que você gostaria, anexe arquivos se tiver e envie a solicitação.',

  'closed.menu-hides-services': 'Seu provedor não oferece mudança de plano neste chat. O suporte pode ajudar.',
  'closed.not-allowed': '{service} não pode ser mudado neste chat. O suporte pode ajudar.',
  'closed.customer-blocked':
    'Sua conta não está ativa, então {service} não pode ser mudado aqui. O suporte pode ajudar.',
  'closed.change-pending': '{service} já tem uma mudança que ainda não começou. Desfaça essa primeiro se quiser outra.',
  'closed.not-active': '{service} não está ativo, então não pode ser mudado. O suporte pode ajudar.',
  'closed.ending': '{service} já tem data de término, então não pode ser mudado. O suporte pode ajudar.',
  'closed.in-bundle': '{service} faz parte de um pacote, então não pode ser mudado sozinho. O suporte pode ajudar.',
  'closed.balance-too-low':
    'O saldo da sua conta está baixo demais para mudar {service} agora. Deposite antes ou pergunte ao suporte.',
  'closed.no-plans': 'Não há plano para o qual {service} possa mudar. O suporte pode dizer mais.',

  'answer.fee':
    '{several, select, no {Seu provedor cobra uma taxa, uma única vez, por esta mudança.} other {Seu provedor cobra taxas, uma única vez, por esta mudança: {fee} no total.}} {reasons}.',
  'answer.fee.none': 'Esta mudança não tem taxa.',
  'answer.fee.general':
    'Se uma mudança tem taxa depende do plano e do dia. Eu mostro antes que qualquer coisa aconteça.',
  'answer.old-plan': '{oldPlan} continua até o fim de {last}, e {newPlan} entra no lugar em {date}.',
  'answer.old-plan.at-once': '{newPlan} entra no lugar de {oldPlan} hoje, na hora.',
  'answer.old-plan.general': 'Seu plano antigo continua até o dia antes de o novo começar, e termina então.',
  'answer.refund':
    'Pelos dias de {plan} que você pagou e não vai usar, você recebe {refund} de volta como crédito na conta.',
  'answer.refund.none': 'Com esta mudança não há dinheiro de volta.',
  'answer.refund.general':
    'Se há dinheiro de volta pelos dias pagos depende do plano e do dia. Eu mostro antes que qualquer coisa aconteça.',
  'answer.invoice':
    '{isPrepaid, select, yes {A próxima cobrança deste serviço é em {date}: {amount}.} other {A próxima fatura deste serviço é em {date}: {amount}.}}',
  'answer.invoice.none': 'Depois desta mudança nada mais será cobrado por este serviço.',
  'answer.invoice.general': 'Seu próximo dia de faturamento é {date}.',
  'answer.due':
    '{outcome, select, owed {Com esta mudança há {total} a pagar ({parts}).} credit {Com esta mudança você recebe {total} de volta como crédito ({parts}).} other {Com esta mudança não há nada a pagar agora ({parts}).}}',
  'answer.monthly': 'Você paga {before} por mês agora, e {after} por mês a partir de {date}.',
  'answer.undo': 'Você pode desfazer esta mudança até o fim de {date}: diga "desfazer".',
  'answer.undo.general':
    'Uma mudança pode ser desfeita até o dia antes de começar: diga "desfazer". Depois que começou, você pode mudar o plano de novo.',
  'answer.undoing':
    'Desfazer não custa nada: {service} continua com {plan} e sua conta fica como estava antes desta mudança.',
  'answer.start': '{service} muda para {plan} em {date}.',
  'answer.start.general': 'Você mesmo escolhe o dia, depois de escolher um plano.',
  'answer.earliest': '{plan} pode começar no mínimo em {earliest}{because}.',
  'answer.contract': 'O contrato de {service} vai até {until}.',
  'answer.contract.none': 'Nenhum dos seus serviços tem contrato com data de término.',
  'answer.balance': 'O saldo da sua conta é {balance}.',
  'answer.no-change': 'Você não tem nenhuma mudança esperando para começar.',
  'answer.none-faster': 'Não há plano mais rápido para {service}.',
  'answer.none-cheaper': 'Não há plano mais barato para {service}.',
  'answer.plans': '{service} pode mudar para: {plans}.',
  'answer.plans.item': '{plan} ({price} por mês)',
  'answer.plan.current': 'Você já tem {plan}.',
  'answer.plan.offered': '{service} pode mudar para {plan}, por {price} por mês.',
  'answer.plan.not-offered': '{plan} não é oferecido no lugar de {service}. O suporte pode dizer mais.',
  'answer.unknown': 'Isso eu não sei, mas o suporte pode dizer. Abro um chamado?',
  'answer.price':
    'Mudar {service} para {plan} em {date}{isFirst, select, yes { (o primeiro dia possível)} other {}}: {outcome, select, owed {há {total} a pagar} credit {você recebe {total} de volta como crédito} other {nada a pagar}} ({parts}). A partir daí custa {monthly} por mês em vez de {before}. Não mudei nada.',
  'answer.price.no-fee': 'sem taxa',
  'answer.price.fee': 'taxa {amount}',
  'answer.price.refund': 'reembolso {amount}',
  'answer.price.charge': 'primeira cobrança {amount}',
  'suggest.change': 'Mudar {service} para {plan} em {date}',

  'one-at-a-time': 'Mudo um serviço por vez, então primeiro vem {service}. Depois volto a {others}.',
  'one-at-a-time.undo': 'Uma coisa por vez: primeiro esta pergunta. Depois volto a {others}.',
  'ending.only-support': 'Só o suporte pode encerrar um serviço: diga “suporte” para isso quando terminarmos aqui.',
  'next-wish': 'Você também falou de {wish}. Continuo com isso?',
  'set-aside': 'Deixei por enquanto a mudança de {service} para {plan}: nada foi mudado.',
  'set-aside.service': '{service} fica como está por enquanto.',
  'set-aside.request': 'Seu pedido sobre {service} não foi enviado.',
  'ask.service.which': 'De qual destes serviços você está falando?',
  'ask.plan.which': 'De qual destes planos você está falando para {service}?',
  'ask.date.which': 'De qual dia você está falando para {plan}?',
  'price.refreshed': 'O preço que mostrei antes valia até {until}. Aqui está ele de novo, como é hoje.',
  'welcome-back': 'Que bom ver você de novo, {name}. Da última vez estávamos aqui:',

  'language.changed': 'Certo, daqui em diante falo português.',
  'language.which': 'Eu falo {languages}. Qual você prefere?',

  cancelled: 'Certo, parei por aqui. Nada foi mudado.',
  'cancelled.nothing': 'Não há nada para cancelar.',
  'cancelled.change-stands':
    'Não há nada para cancelar aqui. Sua mudança para {plan} em {date} está de pé; diga "desfazer" para cancelá-la.',
  'started-over': 'Vamos começar de novo. Nada foi mudado. O que você quer fazer?',
  resumed: 'Este chat foi atualizado desde a última conversa. Guardei suas respostas, então podemos continuar daqui.',
  obsolete: 'Sua conta mudou desde então, então o que estávamos fazendo não é mais possível. Não mudei nada.',
  stale: 'Esse botão é de um passo anterior e não faz mais nada.',
  'stale.change': `{now, select,
    booked {Isso já está agendado: {service} muda para {plan} em {date}.}
    undone {A mudança de {service} para {plan} já foi desfeita.}
    other {Essa mudança já foi feita: {plan} substituiu {service} em {date}.}}`,
  'stale.sent': 'Isso já foi enviado, como chamado nº {number}.',
  'stale.answered': 'Já tenho essa resposta.',
  'stale.not-sent':
    'Esse formulário estava fechado, então isto não foi enviado: “{text}”. Para enviar, diga "suporte" e cole lá.',
  missed: `{question, select,
    service {Não entendi qual serviço você quer. Diga o nome ou o número na lista.}
    plan {Não entendi qual plano você quer. Diga o nome, o preço ou o número na lista.}
    date {Não sei que dia você quer dizer. Diga como "{example}", "amanhã" ou "2026-12-01".}
    change {Não entendi qual mudança você quer dizer. Diga o nome do serviço ou o número na lista.}
    undo {Não entendi. Diga "desfazer mudança" ou "manter".}
    message {Escreva o que o suporte deve saber, ou diga "enviar" ou "cancelar".}
    question {Escreva sua pergunta, ou diga "cancelar".}
    other {Não entendi. Você pode dizer "meus serviços", "mudar plano", "desfazer" ou "suporte".}}`,
  'missed.confirm': `Não entendi. {ways, select,
    none {Diga "outra data", "outro plano" ou "cancelar".}
    request {Diga "solicitar" para pedir esta mudança ao suporte, ou "outra data", "outro plano" ou "cancelar".}
    other {{when, select, now {Diga "mudar agora"} other {Diga "mudar em {date}"}} para fazer esta mudança{ways, select,
      both {, "solicitar" para pedi-la ao suporte} other {}}, ou "outra data", "outro plano" ou "cancelar".}}`,
  'beyond-this-chat': 'Isso não consigo fazer neste chat, mas o suporte pode ajudar. Abro um chamado?',
  'missed.ticket': 'Prefere perguntar ao suporte? Posso abrir um chamado.',
  'agreement.unclear': `{question, select,
    undo {Nada foi desfeito ainda. Para desfazer a mudança, diga "desfazer mudança" ou aperte o botão.}
    message {Nada foi enviado ainda. Para enviar sua solicitação, diga "enviar" ou aperte o botão.}
    other {Não sei com o que você concorda.}}`,
  'agreement.unclear.change': 'Nada foi mudado ainda. Para fazer a mudança, diga "mudar em {date}" ou aperte o botão.',
  'agreement.unclear.at-once':
    'Nada foi mudado ainda. Esta mudança vale hoje e não pode ser desfeita, então diga "mudar agora" ou aperte o botão.',
  'what-next': 'O que você quer fazer agora?',
  apology:
    'Desculpe, algo deu errado do nosso lado e sua última mensagem não teve efeito. Tente de novo ou pergunte ao suporte e mencione a referência {reference}.',

  'notice.change-applied': 'Seu plano mudou: desde {date}, {newPlan} está ativo no lugar de {oldPlan}.',
  'notice.ticket-answered':
    '{resolved, select, yes {O suporte respondeu e fechou o chamado nº {number}:} other {O suporte respondeu ao chamado nº {number}:}}',
  'notice.ticket-change-made':
    'O suporte fez a mudança que você pediu no chamado nº {number}: {service} muda para {plan} em {date}.',
  'notice.ticket-change-made.undo': 'Você pode desfazer até o fim de {undoUntil}.',

  'button.services': 'Ver meus serviços',
  'button.change': 'Mudar um plano',
  'button.change-service': 'Mudar {service}',
  'button.help': 'Ajuda',
  'button.choose-plan': 'Escolher {plan}',
  'button.choose-picked': 'Escolher este',
  'button.change-from': 'Começar em {date}',
  'button.change-from-today': 'Começar hoje',
  'button.use-date': 'Usar esta data',
  'button.confirm': 'Mudar em {date}',
  'button.confirm-today': 'Mudar agora',
  'button.request': 'Solicitar a mudança para {date}',
  'button.check-balance': 'Ver meu saldo de novo',
  'button.other-date': 'Escolher outra data',
  'button.other-plan': 'Escolher outro plano',
  'button.all-plans': 'Ver todos os planos',
  'button.cancel': 'Cancelar',
  'button.send-request': 'Enviar solicitação',
  'button.sign-in': 'Entrar',
  'button.ask-support': 'Perguntar ao suporte',
  'button.send-question': 'Enviar pergunta',
  'button.undo': 'Desfazer a mudança de {date}',
  'button.undo-any': 'Desfazer minha mudança',
  'button.undo-of': 'Desfazer a mudança de {service}',
  'button.undo-confirm': 'Desfazer a mudança para {plan}',
  'button.keep': 'Manter a mudança de {date}',
  'button.open-ticket': 'Abrir um chamado',

  'label.service': 'Serviço',
  'label.plan': 'Novo plano',
  'label.date': 'Data de início',
  'label.message': 'Mensagem ao suporte (opcional)',
  'label.question': 'Sua pergunta',
  'error.service': 'Escolha um serviço',
  'error.plan': 'Escolha um plano',
  'error.date': 'Escolha uma data entre {earliest} e {latest}',
  'error.message': 'Escreva no máximo 2.000 caracteres',
  'error.question': 'Escreva sua pergunta, com no máximo 2.000 caracteres',

  type: '{type, select, internet {Internet} voice {Voz} other {Recorrente}}',
  status: '{status, select, active {Ativo} pending {Pendente} disabled {Encerrado} stopped {Parado} other {Arquivado}}',
  'field.id': 'ID',
  'field.plan': 'Plano',
  'field.price': 'Preço',
  'field.price.value': '{price} por mês',
  'field.price.plus-tax': '{price}, mais {rate} de imposto',
  'field.discount': 'Desconto',
  'field.discount.value':
    '{off}{start, select, set { a partir de {from}} other {}}{end, select, set { até {until}} other {}}',
  'field.price.value.days': '{price} por {days, plural, one {# dia} other {# dias}}',
  'field.start-date': 'Data de início',
  'field.end-date': 'Termina em',
  'field.invoiced-until': 'Faturado até',
  'field.status': 'Status',
  'field.days-left': 'Dias restantes',
  'field.days-left.value': '{days, plural, one {# dia} other {# dias}}',
  'field.login': 'Login do serviço',
  'field.ipv4': 'Endereço IPv4',
  'field.phone': 'Telefone',
  'field.direction': 'Direção',
  direction: '{direction, select, incoming {Entrada} other {Saída}}',
  'card.pressed': '✓ {title}',
  'card.answered': 'Respondido: {answer}',
  'card.asked-again': 'Perguntado de novo abaixo.',
  'card.closed': 'Não está mais aberto.',
};
